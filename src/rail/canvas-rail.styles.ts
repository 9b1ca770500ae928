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
    /* It says something to the page; here it would only make the browser look at every element again. */
    --canvas-rail-video-shift: initial;
    container: canvas-rail / size;
    padding: max(var(--_inset), env(safe-area-inset-top)) max(var(--_inset), env(safe-area-inset-right))
      max(var(--_inset), env(safe-area-inset-bottom)) max(var(--_inset), env(safe-area-inset-left));
  }

  .stage:focus {
    outline: none;
  }

  .right {
    justify-content: right;
  }

  .left {
    justify-content: left;
  }

  .panel {
    position: relative;
    isolation: isolate;
    display: flex;
    flex: none;
    flex-direction: column;
    box-sizing: border-box;
    inline-size: min(var(--canvas-rail-width, 28rem), 100%);
    min-inline-size: 0;
    max-block-size: 100%;
  }

  .panel:empty {
    display: none;
  }

  .panel > * {
    flex: 1 1 auto;
    min-block-size: 0;
    pointer-events: auto;
  }

  /* A card that is leaving; the next one may have taken its place. */
  .panel > [aria-hidden] {
    z-index: -1;
  }

  .active .panel > [aria-hidden] {
    position: absolute;
    inset: 0;
    z-index: 2;
    pointer-events: none;
  }

  /* A card that has gone and waits for the next one of its kind; its layout is kept, so it keeps its width. */
  .panel > .spare {
    position: absolute;
    inset: 0;
    content-visibility: hidden;
    clip-path: inset(100%);
  }

  .empty {
    clip-path: inset(100%);
  }

  @supports not (content-visibility: hidden) {
    .panel > .spare {
      display: none;
    }
  }

  .sheet {
    align-items: end;
    justify-content: center;
    padding: 3rem 0 var(--_keyboard, 0);
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

  :host([layout='reserve']) .stage:not(.sheet) {
    --_column: min(var(--canvas-rail-width, 28rem), var(--_room, 100%) - var(--_inset));

    position: relative;
    inline-size: 0;
    block-size: 100%;
    padding-inline: 0;
    transition: 200ms cubic-bezier(0.2, 0, 0, 1);
    transition-property: inline-size, padding;
  }

  :host([layout='reserve']) .stage.active:not(.sheet) {
    inline-size: calc(var(--_column) + var(--_inset));
    overflow: visible;
    animation: open 200ms;
  }

  /* Corners and shadow need their room at the edge of the page; towards the video it is the page's own. */
  :host([layout='reserve']) .active.right:not(.sheet) {
    padding-right: var(--_inset);
  }

  :host([layout='reserve']) .active.left:not(.sheet) {
    padding-left: var(--_inset);
  }

  :host([layout='reserve']) .stage:not(.sheet) .panel {
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

  .announcer {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .stage {
      animation: none !important;
      transition: none !important;
    }
  }
`;
