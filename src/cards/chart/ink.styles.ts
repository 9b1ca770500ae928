import { css } from 'lit';

/** Colours for the drawing, which knows no custom properties. */
export const inkStyles = css`
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
  }
`;
