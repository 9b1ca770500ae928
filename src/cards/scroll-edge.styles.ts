import { css } from 'lit';

/**
 * A soft edge where there is more of a card's body than one sees. The body's own scrolling brings it in and
 * out, so that nothing is measured; masks would do the same, and have all of the text painted anew while it
 * grows. Where a browser cannot do that yet, shadows that scroll with the body and covers that do not come to the same.
 */
export const scrollEdgeStyles = css`
  .body.growing {
    scrollbar-width: none;
  }

  /* A browser that lets the keys scroll it gives it the focus, too; a ring outside would be cut off. */
  .body:focus-visible {
    border-radius: var(--_radius);
    outline-offset: -2px;
  }

  /* On a sheet the heading is a handle, too. */
  .header {
    touch-action: var(--_heading-touch, auto);
  }

  @media not (forced-colors: active) {
    @supports (animation-timeline: scroll()) {
      .body.long::before,
      .body.long::after {
        position: sticky;
        z-index: 1;
        display: block;
        block-size: 24px;
        margin-inline: calc(-1 * var(--_space));
        pointer-events: none;
        content: '';
        animation: edge-above linear both;
        animation-timeline: scroll();
      }

      .body.long::before {
        inset-block-start: calc(-1 * var(--_above));
        margin-block-end: -24px;
        background: linear-gradient(var(--_surface), transparent);
        animation-range: 0 24px;
      }

      .body.long::after {
        inset-block-end: calc(-1 * var(--_below));
        margin-block-start: -24px;
        background: linear-gradient(transparent, var(--_surface));
        animation-name: edge-below;
        animation-range: calc(100% - 24px) 100%;
      }
    }

    @supports not (animation-timeline: scroll()) {
      .body.long {
        --_shade: color-mix(in srgb, var(--_text) 16%, transparent);

        background:
          linear-gradient(var(--_surface), var(--_surface)) top / 100% 16px no-repeat local,
          linear-gradient(var(--_surface), var(--_surface)) bottom / 100% 16px no-repeat local,
          linear-gradient(var(--_shade), transparent) top / 100% 8px no-repeat scroll,
          linear-gradient(transparent, var(--_shade)) bottom / 100% 8px no-repeat scroll;
      }
    }
  }

  /* A line says the same to those who want nothing to shine through. */
  @media (prefers-reduced-transparency: reduce) {
    .body.long::before,
    .body.long::after {
      --_line: linear-gradient(var(--_edge), var(--_edge));

      background: var(--_line) top / 100% 1px no-repeat;
      animation-timing-function: step-start;
    }

    .body.long::after {
      background-position: bottom;
      animation-timing-function: step-end;
    }
  }

  @keyframes edge-above {
    from {
      opacity: 0;
    }
  }

  @keyframes edge-below {
    to {
      opacity: 0;
    }
  }
`;
