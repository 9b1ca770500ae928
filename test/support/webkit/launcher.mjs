import { Seat } from './seat.mjs';

/** How long a browser may take to open, in milliseconds. */
const PATIENCE = 40_000;

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
    this.#taken.set(id, await this.#open());
    await this.getPage(id).goto(url);
  }

  /** A driver that never answers, once in thousands of times, is left for a new one. */
  async #open(tries = 2) {
    const seat = this.#free.pop() ?? (await Seat.take());
    try {
      return { seat, page: await within(PATIENCE, seat.open()) };
    } catch (error) {
      seat.leave();
      if (tries === 1) throw error;
      console.error(`A new seat is taken for WebKit: ${error.message}`);
      return this.#open(tries - 1);
    }
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

function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
