import { css } from 'lit';

export const inputStyles = css`
  label {
    display: block;
  }

  /* A text field has the direction of its text; where it stands is up to the page. */
  input {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  input:read-only {
    background: var(--_hover);
  }

  .note {
    margin-block-start: 8px;
  }

  .note:empty {
    display: none;
  }
`;
