import { css } from 'lit';

/** What makes the sheet movable; comes with the code that moves it. */
export const sheetStyles = css`
  .sheet {
    padding-bottom: var(--_keyboard, 0);
  }

  .sheet .panel {
    /* On the heading, a finger moves the sheet and not the page: see the card's styles. */
    --_heading-touch: none;

    transition: transform 240ms cubic-bezier(0.2, 0, 0, 1);
  }

  .sheet .lowered {
    transform: translateY(calc(100% - var(--_peek)));
  }

  .sheet .held {
    transition: none;
    will-change: transform;
    user-select: none;
  }

  /* What shows below when it is pulled up further than it goes. */
  .sheet .panel::after {
    content: '';
    position: absolute;
    inset: 100% 0 auto;
    block-size: 2rem;
    background: var(--canvas-rail-surface, light-dark(#fff, #1c1f25));
    pointer-events: auto;
  }

  .sheet .panel > .handle {
    position: absolute;
    inset: 0 0 auto;
    z-index: 1;
    display: grid;
    place-items: center;
    block-size: 32px;
    padding: 0 0 12px;
    border: 0;
    border-radius: 16px;
    background: none;
    color: var(--canvas-rail-text, light-dark(#1b1e24, #eceef3));
    cursor: grab;
    touch-action: none;
    -webkit-tap-highlight-color: transparent;
  }

  .held .handle {
    cursor: grabbing;
  }

  /* As high as a finger needs, without a gap above the heading. */
  .handle::before {
    content: '';
    position: absolute;
    inset: -12px 30% 0;
  }

  .handle::after {
    content: '';
    inline-size: 36px;
    block-size: 4px;
    border-radius: 2px;
    background: currentColor;
    opacity: 0.45;
  }

  .handle:hover::after {
    opacity: 0.7;
  }

  .handle:focus-visible {
    outline: 2px solid var(--canvas-rail-focus, var(--canvas-rail-accent, light-dark(#2a55d4, #9db8ff)));
    outline-offset: -4px;
  }

  @media (prefers-reduced-transparency: reduce) {
    .handle::after {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .handle::after {
      background: ButtonText;
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .sheet .panel {
      transition: none;
    }
  }
`;
