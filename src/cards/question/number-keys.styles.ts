import { css } from 'lit';

/** The key that picks a row, shown on it to those who are using the keys. */
export const numberKeyStyles = css`
  fieldset {
    counter-reset: choice;
  }

  .option {
    counter-increment: choice;
  }

  .option::after {
    display: none;
    align-self: start;
    min-inline-size: 20px;
    padding-inline: 5px;
    color: var(--_muted);
    border: 1px solid var(--_border);
    border-radius: 5px;
    font-size: 0.8em;
    line-height: 1.5;
    text-align: center;
    content: counter(choice) / '';
  }

  fieldset:not([aria-disabled]):has(.choice:focus-visible) .option::after {
    display: block;
  }

  .option:nth-of-type(n + 10)::after,
  .option:nth-of-type(9) ~ .other::after,
  .other:has(.text)::after {
    content: none;
  }

  .other::after {
    margin: 10px 14px;
  }
`;
