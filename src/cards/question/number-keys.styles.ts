import { css } from 'lit';

/** The key that picks a row, shown on it to those who are using the keys. */
export const numberKeyStyles = css`
  .keyed {
    counter-reset: choice;
  }

  .keyed .option {
    counter-increment: choice;
  }

  .keyed .option::after {
    display: block;
    align-self: start;
    margin-block-start: 1px;
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

  .keyed .option:nth-of-type(n + 10)::after,
  .keyed .option:nth-of-type(9) ~ .other::after,
  .keyed .other:has(.text)::after {
    content: none;
  }

  .keyed .other::after {
    margin: 11px 14px 10px;
  }
`;
