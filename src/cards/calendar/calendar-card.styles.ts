import { css } from 'lit';

/** Slots, suggested dates and the line that says what is picked. */
export const calendarStyles = css`
  fieldset {
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  h3 {
    margin: 0;
    font-size: inherit;
    font-weight: 600;
  }

  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .preset {
    min-block-size: 36px;
    padding: 6px 14px;
    border-color: var(--_border);
    /* Round with the corners of our own, square with square ones. */
    border-radius: min(18px, 1.8 * var(--_control-radius));
    font-size: 0.9333em;
  }

  .preset[aria-pressed='true'] {
    background: var(--_selected);
    border-color: var(--_accent);
    opacity: 1;
  }

  .days {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }

  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr));
    gap: 8px;
    margin-block-start: 8px;
  }

  .wide .slots {
    grid-template-columns: minmax(0, 1fr);
  }

  .slot {
    display: flex;
    align-items: start;
    gap: 10px;
    min-block-size: var(--_tap);
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .slot:hover {
    background: var(--_hover);
  }

  .slot:has(:checked) {
    background: var(--_selected);
    border-color: var(--_accent);
  }

  .slot:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .slot:has(:disabled) {
    cursor: default;
  }

  .slot:has(:disabled):not(:has(:checked)) {
    background: none;
    opacity: 0.55;
  }

  /* Paler still, it could not be read. */
  .slot:has(:disabled):not(:has(:checked)) .note {
    color: inherit;
  }

  .slot span {
    min-inline-size: 0;
  }

  .slot .note {
    display: block;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
  }

  #summary,
  #problem {
    flex: 1 1 9em;
    font-variant-numeric: tabular-nums;
  }

  #summary[hidden],
  #problem:empty {
    display: none;
  }

  @media (pointer: coarse) {
    .preset {
      min-block-size: 44px;
      border-radius: min(22px, 2.2 * var(--_control-radius));
    }
  }

  @media (prefers-reduced-transparency: reduce) {
    .slot:has(:disabled):not(:has(:checked)) {
      color: var(--_muted);
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .preset[aria-pressed='true'],
    .slot:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }

    .slot:has(:disabled):not(:has(:checked)) {
      color: GrayText;
      border-color: GrayText;
      opacity: 1;
    }
  }
`;
