import { css } from 'lit';

export const alertStyles = css`
  .info {
    --_tone: var(--_info);
  }

  .success {
    --_tone: var(--_success);
  }

  .warning {
    --_tone: var(--_warning);
  }

  .error {
    --_tone: var(--_danger);
  }

  /* In line with the title, so that both begin where the page begins. */
  .severity {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    color: var(--_tone);
    font-size: 0.8824em;
    vertical-align: top;
  }

  .severity[dir] {
    margin-block-end: 4px;
  }

  .text {
    margin: 0;
    /* In its own direction, below a title that stands where the page begins. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    white-space: pre-line;
  }

  .actions {
    position: relative;
    padding-block-start: 4px;
  }

  .timer {
    flex: 1;
    font-variant-numeric: tabular-nums;
  }

  .line {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: 3px;
    background: var(--_tone);
    transform: scaleX(var(--_left, 1));
    transform-origin: left;
    transition: transform 1s linear;
  }

  .line:dir(rtl) {
    transform-origin: right;
  }

  .waits .line {
    transition-duration: 0.15s;
  }

  @starting-style {
    .line {
      transform: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .line {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .line {
      background: CanvasText;
    }
  }
`;
