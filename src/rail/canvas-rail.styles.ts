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
    container: canvas-rail / size;
    padding: max(var(--_inset), env(safe-area-inset-top)) max(var(--_inset), env(safe-area-inset-right))
      max(var(--_inset), env(safe-area-inset-bottom)) max(var(--_inset), env(safe-area-inset-left));
  }

  .right {
    justify-content: right;
  }

  .left {
    justify-content: left;
  }

  .panel {
    position: relative;
    display: flex;
    flex: none;
    flex-direction: column;
    box-sizing: border-box;
    inline-size: min(var(--canvas-rail-width, 28rem), 100%);
    max-block-size: 100%;
  }

  .panel:empty {
    display: none;
  }

  .panel > * {
    flex: auto;
    min-block-size: 0;
    pointer-events: auto;
  }

  .sheet {
    align-items: end;
    justify-content: center;
    padding: 3rem 0 0;
  }

  .sheet .panel {
    inline-size: min(720px, 100%);
  }

  .sheet .panel > * {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    border-block-end: 0;
    padding-block: 12px env(safe-area-inset-bottom);
  }

  /* As wide as the page it has no sides. */
  @container canvas-rail (max-width: 720px) {
    .sheet .panel > * {
      border-inline: 0;
    }
  }

  /* The column opens and closes; the card in it has its width from the start, and the video stays clear. */
  :host([layout='reserve']:not([data-form='sheet'])) {
    position: relative;
    inset: auto;
    flex: none;
    block-size: 100%;
  }

  :host([layout='reserve']) .rail {
    --_column: min(var(--canvas-rail-width, 28rem), var(--_room, 100%) - var(--_inset));

    position: relative;
    inline-size: 0;
    block-size: 100%;
    padding-inline: 0;
  }

  :host([layout='reserve']) .rail.active {
    inline-size: calc(var(--_column) + var(--_inset));
    overflow: visible;
  }

  /* Corners and shadow need their room at the edge of the page; towards the video it is the page's own. */
  :host([layout='reserve']) .rail.active.right {
    padding-right: var(--_inset);
  }

  :host([layout='reserve']) .rail.active.left {
    padding-left: var(--_inset);
  }

  :host([layout='reserve']) .rail .panel {
    inline-size: var(--_column);
  }

  @keyframes open {
    from,
    99% {
      clip-path: inset(-4rem 0);
    }
    to {
      clip-path: inset(-4rem);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    :host([layout='reserve']) .rail {
      transition: 200ms cubic-bezier(0.2, 0, 0, 1);
      transition-property: inline-size, padding;
    }

    :host([layout='reserve']) .rail.active {
      animation: open 200ms;
    }
  }
`;
