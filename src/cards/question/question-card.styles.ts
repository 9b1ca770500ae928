import { css } from 'lit';

export const questionStyles = css`
  fieldset {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  #hint,
  .problem.selected_option_ids {
    margin-block: -4px 2px;
  }

  .option {
    display: flex;
    gap: 12px;
    min-block-size: var(--_tap);
    padding: 10px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    cursor: pointer;
  }

  @media (hover: hover) {
    .option:hover {
      background: var(--_hover);
    }
  }

  .option:active:not(.other:has(.text)) {
    background: var(--_pressed);
  }

  .option:has(:checked) {
    background: var(--_selected);
    border-color: var(--_accent);
  }

  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .label {
    flex: 1;
    min-inline-size: 0;
    /* Whatever the direction of its words, a label stands beside its mark. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  fieldset[aria-disabled='true'] :is(.option, label) {
    cursor: default;
  }

  fieldset[aria-disabled='true'] .option:not(:has(:checked), .right) {
    background: none;
    opacity: 0.6;
  }

  @media (prefers-reduced-transparency: reduce) {
    fieldset[aria-disabled='true'] .option:not(:has(:checked), .right) {
      color: var(--_muted);
      opacity: 1;
    }
  }

  .problem:empty {
    display: none;
  }

  .choice {
    scroll-margin-block: 16px;
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
