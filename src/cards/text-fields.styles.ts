import { css } from 'lit';

/** Text fields, which a plain question has not. */
export const textFieldStyles = css`
  input:where(:not([type='radio'], [type='checkbox'])),
  textarea {
    inline-size: 100%;
    min-block-size: var(--_tap);
    margin: 0;
    padding: 8px 12px;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_control-radius);
    font: inherit;
    text-overflow: ellipsis;
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  [aria-invalid='true'] {
    border-color: var(--_danger);
  }

  @media (pointer: coarse) {
    input:where(:not([type='radio'], [type='checkbox'])),
    textarea {
      /* Below 16 px a phone zooms into the field. */
      font-size: max(16px, 1em);
    }
  }
`;
