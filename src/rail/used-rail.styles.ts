import { css } from 'lit';

/** What a rail is styled with once a first card is in it: above all what has gone, or is about to go. */
export const usedRailStyles = css`
  .stage {
    /* It says something to the page; here it would only make the browser look at every element again. */
    --canvas-rail-video-shift: initial;
  }

  .stage:focus {
    outline: none;
  }

  .panel {
    isolation: isolate;
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

  .announcer {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
