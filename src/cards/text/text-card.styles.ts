import { css } from 'lit';

export const textStyles = css`
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
