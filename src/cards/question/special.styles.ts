import { css } from 'lit';

/** Fields for details and for "Other", and what becomes of a quiz: a plain question has none of it. */
export const specialStyles = css`
  /* A text field has the direction of its text; where it stands is up to the page. */
  .text {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* The field of a detail is the lower half of its row. */
  .option:has(+ .text) {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .option + .text {
    margin-block-start: -9px;
    padding-left: 44px;
    border-color: var(--_accent);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  :host(:dir(rtl)) .option + .text {
    padding-right: 44px;
    padding-left: 12px;
  }

  .option:has([aria-invalid='true']) {
    border-color: var(--_danger);
  }

  .option + .text:read-only {
    background: var(--_hover);
  }

  .mark {
    display: flex;
    align-items: center;
    align-self: start;
    gap: 4px;
    margin-block-start: 1px;
    font-size: 0.8667em;
    font-weight: 600;
    /* As high as the line of the label beside it. */
    line-height: 1.6923;
  }

  .option.right {
    background: color-mix(in srgb, var(--_success) 8%, var(--_surface));
    border-color: var(--_success);
  }

  .right .mark {
    color: var(--_success);
  }

  .option.wrong {
    background: color-mix(in srgb, var(--_danger) 8%, var(--_surface));
    border-color: var(--_danger);
  }

  .wrong .choice:checked {
    --_on-accent: var(--_surface);

    background-color: var(--_danger);
    border-color: var(--_danger);
  }

  .wrong .mark {
    color: var(--_danger);
  }

  /* The message about "Other" stands under its row, which is the last one. */
  .problem.other_text {
    order: 1;
  }

  .text {
    scroll-margin-block: 16px 40px;
  }

  /* The label fills the row, so that all of it can be pressed; beside the field it leaves the room to it. */
  .other {
    gap: 0;
    padding: 0;
  }

  .other label {
    display: flex;
    flex: 1;
    gap: 12px;
    padding: 10px 14px;
    cursor: pointer;
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
