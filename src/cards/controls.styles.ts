import { css } from 'lit';

/** Buttons, in every state. */
export const controlStyles = css`
  button {
    min-block-size: var(--_tap);
    margin: 0;
    padding: 8px 16px;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:active {
    background: var(--_pressed);
  }

  button.primary {
    color: var(--_button-text);
    background: var(--_button-bg);
    border-color: transparent;
  }

  button.primary:active {
    background: color-mix(in srgb, var(--_button-bg) 78%, var(--_ink));
  }

  button[aria-disabled='true'],
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  button.close {
    display: grid;
    place-items: center;
    inline-size: 36px;
    min-block-size: 36px;
    margin: -6px;
    margin-inline-start: auto;
    padding: 0;
    color: var(--_muted);
    border-color: transparent;
    border-radius: 50%;
  }

  /* A finger that has gone still counts as hovering. */
  @media (hover: hover) {
    button:where(:not(:active, :disabled, [aria-disabled='true'])):hover {
      background: var(--_hover);
    }

    button.primary:where(:not(:active, :disabled, [aria-disabled='true'])):hover {
      background: color-mix(in srgb, var(--_button-bg) 88%, var(--_ink));
    }
  }

  @media (pointer: coarse) {
    button.close {
      inline-size: 44px;
      min-block-size: 44px;
      margin: -10px;
      margin-inline-start: auto;
    }
  }

  @media (prefers-reduced-transparency: reduce) {
    button[aria-disabled='true'],
    button:disabled {
      color: var(--_muted);
      background: var(--_hover);
      border-color: var(--_border);
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    button[aria-disabled='true'],
    button:disabled {
      color: GrayText;
      border-color: GrayText;
      opacity: 1;
    }
  }
`;
