import { css } from 'lit';

/**
 * Says of a card's body whether there is more of it than one sees. Called when the layout is done: most bodies
 * are short, and masks that follow a scroller cost a fifth of the style and layout of a card.
 */
export function markLength(card: Element | null): Element | null {
  const body = card?.shadowRoot?.querySelector('.body') ?? null;
  body?.classList.toggle('long', body.scrollHeight > body.clientHeight);
  return body;
}

/**
 * A soft edge where there is more of a card's body than one sees. The body's own scrolling moves two masks
 * in and out, so that scrolling measures nothing. Where a browser
 * cannot do that yet, shadows that scroll with the body and covers that do not come to the same.
 */
export const scrollEdgeStyles = css`
  .body.growing {
    scrollbar-width: none;
  }

  /* A browser that lets the keys scroll it gives it the focus, too; a ring outside would be cut off. */
  .body:focus-visible {
    outline-offset: -2px;
  }

  /* On a sheet the heading is a handle, too. */
  .header {
    touch-action: var(--_heading-touch, auto);
  }

  @media not (forced-colors: active) {
    @supports (animation-timeline: scroll(self)) {
      .body.long {
        animation:
          edge-above linear both,
          edge-below linear both;
        animation-timeline: scroll(self), scroll(self);
        animation-range:
          0 24px,
          calc(100% - 24px) 100%;
      }
    }

    @supports not (animation-timeline: scroll(self)) {
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

  @keyframes edge-above {
    from,
    to {
      mask-image:
        linear-gradient(transparent, #000 24px), linear-gradient(#000 calc(100% - 24px), transparent);
      mask-composite: intersect;
      mask-repeat: no-repeat;
    }
    from {
      mask-position:
        0 -24px,
        0 0;
    }
    to {
      mask-position:
        0 0,
        0 0;
    }
  }

  @keyframes edge-below {
    from {
      mask-size:
        100% calc(100% + 24px),
        100% 100%;
    }
    to {
      mask-size:
        100% calc(100% + 24px),
        100% calc(100% + 24px);
    }
  }
`;
