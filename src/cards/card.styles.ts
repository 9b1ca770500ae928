import { css } from 'lit';

/**
 * The shared look of a card at rest; what only its use brings out is in used.styles.ts. Public tokens are read
 * once, at the top, into private `--_` names; each falls back to a finer guess and then to a neutral of our own,
 * so a host can set one or all.
 */
export const cardStyles = css`
  :host {
    --_surface: var(--canvas-rail-surface, #fff);
    --_text: var(--canvas-rail-text, #1b1e24);
    --_accent: var(--canvas-rail-accent, #2a55d4);
    --_on-accent: var(--canvas-rail-on-accent, #fff);
    --_border: var(--canvas-rail-border, #d9dce3);
    --_muted: var(--canvas-rail-muted, color-mix(in srgb, var(--_text) 68%, var(--_surface)));
    --_edge: var(--canvas-rail-field-border, color-mix(in srgb, var(--_text) 56%, var(--_surface)));
    --_hover: var(--canvas-rail-hover, color-mix(in srgb, var(--_text) 5%, var(--_surface)));
    --_selected: var(--canvas-rail-selected, color-mix(in srgb, var(--_accent) 10%, var(--_surface)));
    --_radius: var(--canvas-rail-radius, 16px);
    --_control-radius: var(--canvas-rail-control-radius, calc(var(--_radius) * 0.625));
    --_space: var(--canvas-rail-space, 20px);
    --_button-bg: var(--canvas-rail-button-bg, var(--_accent));
    --_button-text: var(--canvas-rail-button-text, var(--_on-accent));
    --_focus: var(--canvas-rail-focus, var(--_accent));
    --_ink: var(--_text);
    --_pressed: color-mix(in srgb, var(--_text) 10%, var(--_surface));
    --_shadow: var(--canvas-rail-shadow, 0 1px 2px rgb(0 0 0 / 8%), 0 12px 32px rgb(0 0 0 / 14%));
    --_tap: 44px;

    display: flex;
    flex-direction: column;
    max-block-size: 100%;
    overflow: hidden;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    font-family: var(--canvas-rail-font, inherit);
    font-size: var(--canvas-rail-font-size, 15px);
    font-weight: 400;
    line-height: 1.4667;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    -webkit-tap-highlight-color: transparent;
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_surface: var(--canvas-rail-surface, light-dark(#fff, #1c1f25));
      --_text: var(--canvas-rail-text, light-dark(#1b1e24, #eceef3));
      --_accent: var(--canvas-rail-accent, light-dark(#2a55d4, #9db8ff));
      --_on-accent: var(--canvas-rail-on-accent, light-dark(#fff, #10193a));
      --_selected: var(
        --canvas-rail-selected,
        light-dark(
          color-mix(in srgb, var(--_accent) 10%, var(--_surface)),
          color-mix(in srgb, var(--_accent) 16%, var(--_surface))
        )
      );
      /* The darker of the two, which also a pale button can be mixed with. */
      --_ink: light-dark(var(--_text), var(--_surface));
      --_border: var(--canvas-rail-border, light-dark(#d9dce3, #383d47));
      --_shadow: var(
        --canvas-rail-shadow,
        0 1px 2px light-dark(rgb(0 0 0 / 8%), rgb(0 0 0 / 30%)),
        0 12px 32px light-dark(rgb(0 0 0 / 14%), rgb(0 0 0 / 45%))
      );
    }
  }

  :host,
  * {
    box-sizing: border-box;
  }

  .card {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    margin: 0;
  }

  .header {
    display: flex;
    flex: none;
    align-items: start;
    gap: 8px;
    padding: var(--_space) var(--_space) 6px;
  }

  h2 {
    flex: 1;
    margin: 0;
    font-size: 1.1334em;
    font-weight: 600;
    line-height: 1.4118;
    /* A title in another direction than the page still begins where the page begins. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: pretty;
  }

  .body {
    overflow: auto;
    /* Enough for what letters of other scripts reach below their line: it would make the body scroll. */
    padding: 6px var(--_space) 8px;
    scrollbar-color: var(--_edge) transparent;
    scrollbar-width: thin;
  }

  /* Where there is no room even for heading and actions, all of the card scrolls. */
  @container canvas-rail (max-height: 22rem) {
    .card {
      overflow: auto;
    }

    .body {
      flex: none;
      overflow: visible;
    }
  }

  .actions {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 8px;
    padding: 8px var(--_space) var(--_space);
  }

  .note {
    margin: 0;
    color: var(--_muted);
    font-size: max(12px, 0.8667em);
    line-height: 1.3846;
    /* Words of one direction stay in order on a page of the other, and begin where it begins. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_edge: var(--_text);
      --_border: color-mix(in srgb, var(--_text) 62%, var(--_surface));
    }
  }

  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
      --_edge: ButtonBorder;
      --_focus: Highlight;
      --_border: CanvasText;
    }
  }
`;
