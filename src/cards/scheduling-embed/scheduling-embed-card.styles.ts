import { css } from 'lit';

export const schedulingStyles = css`
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }

  /* Where nothing is said, the link stands in the place of the words. */
  .said {
    margin-inline-end: auto;
  }

  .booked {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_success);
    font-weight: 600;
  }

  /* Not higher than its line, whatever becomes of fractions of a pixel. */
  .booked .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block: -1px;
  }

  a {
    color: var(--_accent);
    border-radius: 2px;
    text-underline-offset: 2px;
  }

  @media (pointer: coarse) {
    .note {
      align-items: center;
    }

    a {
      display: inline-grid;
      align-content: center;
      min-block-size: var(--_tap);
    }
  }

  /* The page needs every pixel of a narrow card, so it reaches its edges. */
  .body:has(> .stage) {
    --_below: 0px;
  }

  .body:has(> .stage) + .actions {
    padding-block: 12px;
    border-block-start: 1px solid var(--_border);
  }

  .stage {
    display: grid;
    margin: 12px calc(-1 * var(--_space)) 0;
    border-block-start: 1px solid var(--_border);
  }

  .stage > * {
    grid-area: 1 / 1;
  }

  iframe {
    display: block;
    inline-size: 100%;
    block-size: 560px;
    border: 0;
  }

  iframe:not(.loaded) {
    visibility: hidden;
  }

  /* A month in outline. */
  .skeleton {
    --_bone: color-mix(in srgb, var(--_text) 9%, var(--_surface));
    margin: 28px 32px;
    background:
      linear-gradient(var(--_bone) 0 0) 50% 0 / 55% 18px no-repeat,
      linear-gradient(var(--_bone) 0 0) 50% 34px / 30% 12px no-repeat,
      radial-gradient(circle closest-side, var(--_bone) 62%, transparent 66%) 0 76px / 14.28% 52px repeat-x,
      radial-gradient(circle closest-side, var(--_bone) 62%, transparent 66%) 0 128px / 14.28% 52px repeat-x,
      radial-gradient(circle closest-side, var(--_bone) 62%, transparent 66%) 0 180px / 14.28% 52px repeat-x,
      radial-gradient(circle closest-side, var(--_bone) 62%, transparent 66%) 0 232px / 14.28% 52px repeat-x,
      radial-gradient(circle closest-side, var(--_bone) 62%, transparent 66%) 0 284px / 14.28% 52px repeat-x;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  /* What was sent is said above, beside the page. */
  :host([phase='sent']) .actions {
    display: none;
  }

  :host([phase='sent']) .body:not(:has(> .stage)) {
    --_below: var(--_space);
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
  }
`;
