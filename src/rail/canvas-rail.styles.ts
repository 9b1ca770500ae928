import { css } from 'lit';

/** A slot is a side of the picture, so the rail's own place is physical: left is left in every language. */
export const railStyles = css`
  :host {
    --_inset: var(--canvas-rail-inset, 1rem);

    position: absolute;
    inset: 0;
    z-index: var(--canvas-rail-layer, 1);
    display: block;
    pointer-events: none;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  .stage {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: center;
    box-sizing: border-box;
    overflow: clip;
    padding: max(var(--_inset), env(safe-area-inset-top)) max(var(--_inset), env(safe-area-inset-right))
      max(var(--_inset), env(safe-area-inset-bottom)) max(var(--_inset), env(safe-area-inset-left));
  }

  .stage:focus {
    outline: none;
  }

  .panel {
    display: flex;
    flex-direction: column;
    inline-size: min(var(--canvas-rail-width, 28rem), 100%);
    min-inline-size: 0;
    max-block-size: 100%;
    pointer-events: auto;
  }

  .panel:empty {
    display: none;
  }

  .right .panel {
    margin-left: auto;
  }

  .left .panel {
    margin-right: auto;
  }

  .panel > * {
    flex: 0 1 auto;
    animation: enter 200ms ease-out;
  }

  .sheet {
    align-items: end;
    padding: 3rem 0 0;
  }

  .sheet .panel {
    inline-size: min(720px, 100%);
    margin-inline: auto;
  }

  .sheet .panel > * {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    border-block-end: 0;
    padding-block-end: env(safe-area-inset-bottom);
  }

  :host([layout='reserve']) {
    position: relative;
    inset: auto;
    flex: none;
    inline-size: 0;
    block-size: 100%;
  }

  :host([layout='reserve']) .stage.active:not(.sheet) {
    overflow: visible;
    padding-inline: 0;
  }

  :host([layout='reserve'][data-active]) {
    inline-size: min(var(--canvas-rail-width, 28rem), 100%);
  }

  :host([layout='reserve'][data-form='sheet']) {
    position: absolute;
    inset: 0;
    inline-size: auto;
  }

  .announcer {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @keyframes enter {
    from {
      opacity: 0;
      transform: translateX(var(--_from, 16px));
    }
  }

  .left {
    --_from: -16px;
  }

  .sheet .panel > * {
    animation-name: rise;
  }

  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(16px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .panel > * {
      animation-name: fade;
    }

    .sheet .panel > * {
      animation-name: fade;
    }

    @keyframes fade {
      from {
        opacity: 0;
      }
    }
  }
`;
