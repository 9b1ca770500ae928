import { css } from 'lit';

export const textStyles = css`
  /* A page of one language stands on one side, its title too. */
  h2 {
    text-align: start;
  }

  /* Without a title the text begins beside the close button, not below it. */
  .card {
    position: relative;
  }

  .header:not(:has(h2)) {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  .header:not(:has(h2)) + .body {
    min-block-size: calc(2 * var(--_space) + 24px);
    --_above: var(--_space);

    padding-inline-end: calc(var(--_space) + 40px);
  }

  .text > :first-child {
    margin-block-start: 0;
  }

  .text > :last-child {
    margin-block-end: 0;
  }

  .plain {
    white-space: pre-wrap;
  }

  /* Markdown that is still to be loaded: a text that flashes up unformatted is worse than one a moment later. */
  .pending {
    animation: appear 1ms 400ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  p {
    margin-block: 0 12px;
  }
`;
