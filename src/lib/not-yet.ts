/**
 * Thrown by a check whose code is still to be loaded. Nothing has been decided: ask again when `loading`
 * has settled, and there will be an answer.
 */
export class NotYet extends Error {
  readonly loading: Promise<void>;

  /** @param loading - Never rejects. */
  constructor(loading: Promise<void>) {
    super('The code that checks this is still being loaded.');
    this.loading = loading;
  }
}

/** Does something as soon as the checks that it needs are there. */
export async function whenReady<Value>(run: () => Value): Promise<Value> {
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof NotYet)) throw error;
      await error.loading;
    }
  }
}
