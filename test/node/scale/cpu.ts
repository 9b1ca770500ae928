/** What a page spends, on its own thread: another program on the machine does not count. */
import type { CDPSession, Page } from 'playwright-core';

/** In milliseconds; a page that has just answered holds what it was given for some more. */
const REST = 600;

export class Cpu {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Cpu> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Cpu(session);
  }

  /** Milliseconds of tasks while something is done. */
  async during(work: () => Promise<unknown>): Promise<number> {
    const before = await this.#spent();
    await work();
    return (await this.#spent()) - before;
  }

  /** Bytes that are still held, once what the page has just been called with is let go. */
  async heap(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, REST));
    for (let count = 0; count < 3; count++) await this.#session.send('HeapProfiler.collectGarbage');
    return this.#metric('JSHeapUsedSize');
  }

  async #spent(): Promise<number> {
    return (await this.#metric('TaskDuration')) * 1000;
  }

  async #metric(name: string): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? NaN;
  }
}
