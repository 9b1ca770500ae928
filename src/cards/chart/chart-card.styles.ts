import { css } from 'lit';

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
    grid-template: 'x y' auto 'plot plot' auto 'legend legend' auto / minmax(0, 1fr) fit-content(55%);
    column-gap: 16px;
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

  /* Out of the flow: its size in pixels must not hold the card open. */
  canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    print-color-adjust: exact;
  }

  /*
   * Carries the tokens in colours of its own, which the drawing reads; their transition tells when any of
   * them has changed, whatever the reason.
   */
  .ink {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    visibility: hidden;
    color: var(--_text);
    background-color: var(--_surface);
    border: 0 solid;
    border-top-color: var(--_accent);
    border-right-color: color-mix(in srgb, var(--_accent) 35%, var(--_surface));
    border-bottom-color: color-mix(in srgb, var(--_border) 70%, var(--_surface));
    border-left-color: var(--_muted);
    outline-color: var(--_accent);
    column-rule-color: var(--_edge);
    text-decoration-color: var(--_rim);
    font-size: 0.8em;
    transition: 1ms;
    transition-property:
      color, background-color, border-color, outline-color, column-rule-color, text-decoration-color;
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

  .legend {
    grid-area: legend;
    display: grid;
    grid-template-columns: auto 1fr auto auto;
    column-gap: 10px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.8667em;
    line-height: 1.3846;
  }

  .legend li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 6px;
    border-block-start: 1px solid var(--_border);
  }

  .legend li:first-child {
    border-block-start: 0;
  }

  /* A name in another direction than the page still begins beside its number. */
  .legend bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .legend .active {
    background: var(--_hover);
  }

  .key {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 1.3846em;
    font-weight: 600;
  }

  .swatch {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    border: 1px solid var(--_rim);
    border-radius: 3px;
    background: color-mix(in srgb, var(--_accent) var(--_tone, 100%), var(--_toward, var(--_surface)));
    print-color-adjust: exact;
  }

  .swatch.deep {
    --_toward: var(--_text);
  }

  /* Numbers are written from left to right everywhere: their units line up at the right. */
  .number {
    font-variant-numeric: tabular-nums;
    text-align: right;
  }

  .legend .number:last-child {
    font-weight: 600;
  }

  /* Paper does not wait. */
  @media print {
    .ink {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .ink {
      forced-color-adjust: none;
      color: CanvasText;
      background-color: Canvas;
      border-color: CanvasText color-mix(in srgb, CanvasText 40%, Canvas)
        color-mix(in srgb, CanvasText 25%, Canvas) CanvasText;
      outline-color: Highlight;
      column-rule-color: CanvasText;
      text-decoration-color: CanvasText;
    }

    .swatch {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }

    .bubble {
      border: 1px solid CanvasText;
    }
  }
`;
