import { Seat } from './seat.mjs';

/** Lets the test runner drive WebKitGTK: every test file has a browser of its own, as fresh as on the first day. */
export function webkitLauncher() {
  // A run that is stopped from outside still leaves no screen and no browser behind.
  process.once('SIGTERM', () => process.exit(143));
  return new WebKitLauncher();
}

class WebKitLauncher {
  name = 'WebKit';
  /** The runner's commands (`sendKeys`, `setViewport`, …) know Playwright's pages: ours answer to the same names. */
  type = 'playwright';
  #free = [];
  #taken = new Map();

  async startSession(id, url) {
    const seat = this.#free.pop() ?? (await Seat.take());
    this.#taken.set(id, { seat, page: await seat.open() });
    await this.getPage(id).goto(url);
  }

  async stopSession(id) {
    const { seat, page } = this.#taken.get(id);
    this.#taken.delete(id);
    const closed = await page.close().then(
      () => true,
      () => false,
    );
    // After a crash the next file starts from nothing.
    if (closed) this.#free.push(seat);
    else seat.leave();
    return {};
  }

  async stop() {
    for (const seat of this.#free.splice(0)) seat.leave();
  }

  isActive(id) {
    return this.#taken.has(id);
  }

  getPage(id) {
    const taken = this.#taken.get(id);
    if (!taken) throw new Error(`No page for session ${id}`);
    return taken.page;
  }

  async getBrowserUrl(id) {
    return this.getPage(id)
      .url()
      .catch(() => undefined);
  }

  async startDebugSession() {
    throw new Error('WebKit has no debug session here: use Chromium or Firefox.');
  }
}
