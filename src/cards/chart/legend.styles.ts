import { css } from 'lit';

/** The parts of a pie by number, and the look of numbers. */
export const legendStyles = css`
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

  .share {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
  }
`;
