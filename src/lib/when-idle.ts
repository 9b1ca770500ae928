/** Runs something when the page has nothing better to do; in a page that is never idle, within a second. */
export function whenIdle(run: () => void): void {
  const idle = globalThis.requestIdleCallback as typeof requestIdleCallback | undefined;
  if (idle) idle(run, { timeout: 1000 });
  else setTimeout(run, 200);
}
