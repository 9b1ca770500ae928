/** Reads what a page holds, after everything has been collected that can be. */
import type { CDPSession, Page } from 'playwright-core';
import { measureHeap } from './heap.js';
import { emptyStyleCache } from './style-cache.js';

/** What must not grow with the number of cards. */
export const kinds = ['heap', 'nodes', 'listeners', 'documents', 'timers', 'observed', 'detached'] as const;

export type Kind = (typeof kinds)[number];

/** `heap` in bytes, the others by number. */
export type Reading = Readonly<Record<Kind, number>>;

/** Prototypes are among the objects, and are in no document. */
const countDetached = `function () {
  return this.filter((object) => !Object.hasOwn(object, 'constructor') && !object.isConnected).length;
}`;

/** One is not enough: what a finalizer lets go of is only collected by the next. */
const COLLECTIONS = 4;

export class Meter {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new Meter(page, session);
  }

  /** The page must be at rest. */
  async read(): Promise<Reading> {
    await emptyStyleCache(this.#page);
    for (let count = 0; count < COLLECTIONS; count++) {
      await this.#session.send('HeapProfiler.collectGarbage');
      await this.#page.waitForTimeout(50);
    }
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((known) => known.name === name)?.value ?? NaN;
    const { timers, observed } = await this.#page.evaluate(() => window.leaks.running());
    return {
      heap: await measureHeap(this.#session),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
      timers,
      observed,
      detached: await this.#countDetached(),
    };
  }

  /** Elements that a script still holds, and that are in no document. */
  async #countDetached(): Promise<number> {
    const objectGroup = 'detached';
    const { result: prototype } = await this.#session.send('Runtime.evaluate', {
      expression: 'Element.prototype',
      objectGroup,
    });
    const { objects } = await this.#session.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.objectId!,
      objectGroup,
    });
    const { result } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: countDetached,
      returnByValue: true,
    });
    await this.#session.send('Runtime.releaseObjectGroup', { objectGroup });
    return Number(result.value);
  }
}
