/**
 * Runs a card's own code. What it throws, and what the browser reports of its lifecycle callbacks while it
 * runs, is the card's failure and not an error of the host page. Such reports go to `onerror` and to
 * listeners in the order in which they were set, so `onerror` has to step aside.
 */
export function failuresOf(run: () => void): readonly unknown[] {
  const failures: unknown[] = [];
  const onError = (event: ErrorEvent) => {
    failures.push(event.error);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const { onerror } = window;
  window.onerror = null;
  window.addEventListener('error', onError);
  try {
    run();
  } catch (error) {
    failures.push(error);
  } finally {
    window.removeEventListener('error', onError);
    window.onerror = onerror;
  }
  return failures;
}
