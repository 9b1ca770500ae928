import type { Sheet, SheetState } from './sheet.js';

/**
 * Fetches what makes a sheet movable when the first card is shown in one: a page on a desktop never does.
 * Until it has come, or where it cannot, the sheet stands raised, with all that is in it.
 */
export class LazySheet {
  readonly #panel: HTMLElement;
  #sheet: Sheet | null = null;
  #state: SheetState | null = null;
  #isLoading = false;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
  }

  /** What is in the sheet; null while there is none. */
  show(state: SheetState | null): void {
    this.#state = state;
    if (this.#sheet) return this.#sheet.show(state);
    if (!state || this.#isLoading) return;
    this.#isLoading = true;
    import('./sheet.js').then(
      ({ Sheet }) => {
        this.#sheet = new Sheet(this.#panel);
        this.#sheet.show(this.#state);
      },
      () => (this.#isLoading = false),
    );
  }
}
