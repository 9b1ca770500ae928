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

  .option {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: var(--_tap);
    padding: 9px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    cursor: pointer;
  }

  .option:hover {
    background: var(--_hover);
  }

  .option:has(:checked) {
    background: var(--_selected);
    border-color: var(--_accent);
  }

  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .option input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }

  .label {
    flex: 1;
  }

  fieldset:disabled .option {
    cursor: default;
  }

  fieldset:disabled .option:not(:has(:checked), .right) {
    opacity: 0.6;
  }

  .mark {
    display: flex;
    align-items: center;
    gap: 4px;
    font-size: 0.8667em;
    font-weight: 600;
  }

  .right {
    border-color: var(--_success);
  }

  .right .mark {
    color: var(--_success);
  }

  .wrong .mark {
    color: var(--_danger);
  }

  .problem:empty {
    display: none;
  }

  .problem {
    margin-block-start: 8px;
  }
`;
