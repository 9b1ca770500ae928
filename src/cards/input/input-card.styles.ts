import { css } from 'lit';

export const inputStyles = css`
  label {
    display: block;
  }

  input[dir='ltr'] {
    /* Addresses and numbers run left to right everywhere, and still stand where the page begins. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  input::placeholder {
    unicode-bidi: plaintext;
  }

  input:read-only {
    color: var(--_muted);
    background: var(--_hover);
  }

  .note {
    margin-block-start: 8px;
  }

  .note:empty {
    display: none;
  }
`;
