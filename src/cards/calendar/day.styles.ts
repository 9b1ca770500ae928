import { css } from 'lit';

/**
 * A day is one element: its face (::before) is the square that is filled, ringed or focused, its band (::after)
 * the piece of a span behind it.
 */
export const dayStyles = css`
  [data-date] {
    cursor: pointer;
  }

  [data-date]::before,
  [data-date]::after {
    position: absolute;
    z-index: -1;
    inset-block: calc(50% - var(--_day) / 2);
    inset-inline: var(--_aside);
    border: 1.5px solid transparent;
    border-radius: var(--_control-radius);
  }

  /* Most days are plain, and have no boxes but their own. */
  [data-date]:is(:hover, :focus-visible, [aria-current], [aria-selected], .offered)::before,
  :is(.start, .middle, .end)::after {
    content: '';
  }

  [data-date]::after {
    z-index: -2;
    inset-inline: 0;
    border: 0;
    border-radius: 0;
    background: var(--_selected);
  }

  [data-date].start::after {
    inset-inline-start: 50%;
  }

  [data-date].end::after {
    inset-inline-end: 50%;
  }

  td:first-child::after {
    inset-inline-start: var(--_aside);
    border-start-start-radius: var(--_control-radius);
    border-end-start-radius: var(--_control-radius);
  }

  [data-date]:where(tr:not(:last-child) > :last-child, :nth-child(7))::after {
    inset-inline-end: var(--_aside);
    border-start-end-radius: var(--_control-radius);
    border-end-end-radius: var(--_control-radius);
  }

  .offered {
    font-weight: 600;
  }

  .offered::before {
    background: var(--_selected);
  }

  :where(table:not([aria-disabled])) [data-date]:where(:not([aria-disabled])):hover::before {
    background: var(--_hover);
  }

  :where(table:not([aria-disabled])) [data-date]:where(:not([aria-disabled])):active::before {
    background: color-mix(in srgb, var(--_text) 10%, var(--_surface));
  }

  [aria-current] {
    color: var(--_accent);
    font-weight: 700;
  }

  [aria-current]::before {
    border-color: var(--_accent);
  }

  [aria-selected]:not(.middle) {
    color: var(--_on-accent);
    font-weight: 600;
  }

  [aria-selected]:not(.middle)::before {
    background: var(--_accent);
  }

  [aria-selected][aria-current]:not(.middle)::before {
    box-shadow: inset 0 0 0 1.5px var(--_on-accent);
  }

  td[aria-disabled='true'] {
    color: color-mix(in srgb, var(--_text) 36%, var(--_surface));
    font-weight: 400;
    cursor: default;
  }

  td[aria-disabled='true'][aria-current]::before,
  [aria-disabled='true'] [aria-current]:not([aria-selected])::before {
    border-color: var(--_edge);
  }

  [aria-disabled='true'] td {
    cursor: default;
  }

  /* On its way, the card keeps what was picked in sight and lets the rest step back. */
  [aria-disabled='true'] td:not([aria-selected]) {
    color: color-mix(in srgb, var(--_text) 36%, var(--_surface));
  }

  [aria-disabled='true'] .offered:not([aria-selected])::before {
    opacity: 0.5;
  }

  @media (prefers-reduced-transparency: reduce) {
    [aria-disabled='true'] .offered:not([aria-selected])::before {
      opacity: 1;
    }
  }

  td:focus-visible {
    outline: none;
  }

  td:focus-visible::before {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    /* A transparent border would show: all colours but the system's are forced. */
    [data-date]::before {
      border-color: Canvas;
    }

    [aria-selected]:not(.middle) {
      color: HighlightText;
      forced-color-adjust: none;
    }

    [aria-selected]:not(.middle)::before {
      background: Highlight;
    }

    [aria-current],
    [aria-current]::before {
      color: LinkText;
      border-color: LinkText;
    }

    .offered::before {
      border-color: ButtonBorder;
    }

    /* The first and the last day keep their colours, and hand that on to their piece of the band. */
    [data-date]::after {
      background: Canvas;
      border-block: 2px solid Highlight;
    }

    .middle:not([aria-current])::before {
      border-width: 0;
    }

    :is(td[aria-disabled='true'], [aria-disabled='true'] td:not([aria-selected])) {
      color: GrayText;
    }
  }
`;
