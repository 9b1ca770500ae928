import { css } from 'lit';

/** The drawing, the names of its axes, and what is said of the value that is pointed at. */
export const chartStyles = css`
  /* Where nobody sees a title, the drawing begins beside the close button, not below it. */
  .header:has(h2 > .visually-hidden) {
    position: relative;
    z-index: 1;
    padding-block-end: 0;
    margin-block-end: -10px;
  }

  .figure {
    /* Around the parts of a pie: stands out from any card, however pale the part or the accent. */
    --_rim: color-mix(in srgb, var(--_accent) 50%, var(--_text));

    display: grid;
    grid-template: 'y y' auto 'plot plot' auto 'x x' auto 'legend legend' auto / minmax(0, 1fr) fit-content(
        55%
      );
  }

  .figure:is([data-shape='rows'], [data-shape='pie']) {
    grid-template: 'x y' auto 'plot plot' auto / minmax(0, 1fr) fit-content(55%);
    column-gap: 16px;
  }

  /* Above the list that they are the heads of. */
  .figure[data-shape='pie'] {
    grid-template: 'plot plot' auto 'x y' auto 'legend legend' auto / minmax(0, 1fr) fit-content(55%);
  }

  /* Their words are isolated inside them, so each stands where the card's direction puts it. */
  .x-name,
  .y-name {
    text-align: start;
    unicode-bidi: normal;
  }

  .x-name {
    grid-area: x;
    padding-block-start: 6px;
    text-align: center;
  }

  .y-name {
    grid-area: y;
    padding-block-end: 6px;
  }

  [data-shape='rows'] .note,
  [data-shape='pie'] .note {
    padding-block: 0 8px;
    text-align: start;
  }

  [data-shape='pie'] .note {
    padding-block: 12px 0;
  }

  [data-shape='rows'] .y-name,
  [data-shape='pie'] .y-name {
    text-align: end;
  }

  /* Its height is known before the drawing is there, so that nothing jumps. */
  .plot {
    grid-area: plot;
    position: relative;
    block-size: var(--_height, 216px);
    border-radius: 6px;
    touch-action: pan-y;
    cursor: default;
    user-select: none;
    -webkit-user-select: none;
  }

  .plot.loading {
    background: var(--_hover);
  }

  /* Out of the flow: its size in pixels must not hold the card open, nor that of the last chart have it scroll. */
  canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    max-block-size: 100%;
    print-color-adjust: exact;
  }

  .readout {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 1;
    max-inline-size: min(100%, 240px);
    pointer-events: none;
    transform: translate(var(--_x, 0), var(--_y, 0));
  }

  .bubble {
    padding: 6px 10px;
    color: var(--_surface);
    background: var(--_text);
    border-radius: 8px;
    font-size: 0.8667em;
    line-height: 1.3846;
  }

  .bubble b {
    display: block;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .bubble {
      border: 1px solid CanvasText;
    }
  }
`;
