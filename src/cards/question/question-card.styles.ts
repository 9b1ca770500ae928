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

  .option,
  .other label {
    display: flex;
    gap: 12px;
    cursor: pointer;
  }

  .option {
    min-block-size: var(--_tap);
    padding: 10px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
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

  /* A text field has the direction of its text; where it stands is up to the page. */
  .text {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* The field of a detail is the lower half of its row. */
  .option:has(+ .text) {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .option + .text {
    margin-block-start: -9px;
    padding-left: 44px;
    border-color: var(--_accent);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  :host(:dir(rtl)) .option + .text {
    padding-right: 44px;
    padding-left: 12px;
  }

  .option:has([aria-invalid='true']) {
    border-color: var(--_danger);
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

  .option + .text:read-only {
    background: var(--_hover);
  }

  .mark {
    display: flex;
    align-items: center;
    align-self: start;
    gap: 4px;
    margin-block-start: 1px;
    font-size: 0.8667em;
    font-weight: 600;
    /* As high as the line of the label beside it. */
    line-height: 1.6923;
  }

  .option.right {
    background: color-mix(in srgb, var(--_success) 8%, var(--_surface));
    border-color: var(--_success);
  }

  .right .mark {
    color: var(--_success);
  }

  .option.wrong {
    background: color-mix(in srgb, var(--_danger) 8%, var(--_surface));
    border-color: var(--_danger);
  }

  .wrong .choice:checked {
    --_on-accent: var(--_surface);

    background-color: var(--_danger);
    border-color: var(--_danger);
  }

  .wrong .mark {
    color: var(--_danger);
  }

  .problem:empty {
    display: none;
  }

  /* The message about "Other" stands under its row, which is the last one. */
  .problem.other_text {
    order: 1;
  }

  .choice {
    scroll-margin-block: 16px;
  }

  .text {
    scroll-margin-block: 16px 40px;
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
