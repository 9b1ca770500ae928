import { css } from 'lit';

/** The row of "Other", which becomes a field. */
export const otherRowStyles = css`
  /* The label fills the row, so that all of it can be pressed; beside the field it leaves the room to it. */
  .other {
    gap: 0;
    padding: 0;
  }

  .other label {
    flex: 1;
    padding: 10px 14px;
  }

  .other:has(.text) label {
    flex: none;
    padding-inline-end: 8px;
  }

  .other .text {
    flex: 1;
    padding-inline: 4px;
    min-inline-size: 0;
    min-block-size: 0;
    border: 0;
    outline: none;
  }

  @media (pointer: coarse) {
    /* On to the row's own edge, which is as high as the others. */
    .other label,
    .other .text {
      min-block-size: var(--_tap);
      margin-block: -1px;
    }

    .other label {
      padding-block: 11px;
    }

    .other:has(.text) label {
      min-inline-size: var(--_tap);
    }

    .other .text {
      padding-inline-start: 0;
    }
  }
`;
