import { css, type CSSResult } from 'lit';

/** An empty sheet of every card, filled once a first card is on screen. */
export const laterStyles = css``;

/** An empty sheet of every question, filled before one that is not plain. */
export const laterQuestionStyles = css``;

/** Fills an empty sheet, also of the cards that are on screen. */
export function fillStyles(sheet: CSSResult, styles: readonly CSSResult[]): void {
  sheet.styleSheet?.replaceSync(styles.map(({ cssText }) => cssText).join(''));
}
