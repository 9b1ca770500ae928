import { css } from 'lit';

/**
 * What of a card's look only its use brings out, or another card than a plain question: it comes once a first
 * one is on screen. It must lose and win among the other styles where it stands, before those of each card.
 */
export const usedStyles = css`
  :host {
    --_danger: var(--canvas-rail-danger, #b3261e);
    --_success: var(--canvas-rail-success, #1a7a44);
    --_warning: var(--canvas-rail-warning, #8a5800);
    --_info: var(--canvas-rail-info, var(--_accent));
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_danger: var(--canvas-rail-danger, light-dark(#b3261e, #ffb4ab));
      --_success: var(--canvas-rail-success, light-dark(#1a7a44, #7fdba4));
      --_warning: var(--canvas-rail-warning, light-dark(#8a5800, #f5c26b));
    }
  }

  :host([hidden]) {
    display: none;
  }

  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }

  .body {
    /* Sticky boxes stop at the padding: the soft edges have to know it. */
    --_above: 6px;
    --_below: 8px;

    padding-block: var(--_above) var(--_below);
  }

  .body:not(:has(+ .actions)) {
    --_below: var(--_space);
  }

  .icon {
    flex: none;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
