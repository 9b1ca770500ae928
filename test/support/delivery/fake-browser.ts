import type { Bell, PageListener } from '../../../src/delivery/environment.js';

/** Enough of `localStorage`: its keys are its own properties, as in the real one. */
export function fakeStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods) as Storage;
}

interface Turn {
  readonly page: object;
  readonly work: () => Promise<unknown>;
  readonly done: (value: unknown) => void;
}

/** Locks among the pages of one test; those of a page that dies become free. */
export class FakeLocks {
  readonly #queues = new Map<string, Turn[]>();
  readonly #dead = new WeakSet<object>();

  for(page: object): Pick<LockManager, 'request'> {
    const request = (name: string, _options: LockOptions, work: () => Promise<unknown>) =>
      new Promise((done) => {
        if (this.#dead.has(page)) return;
        const queue = this.#queues.get(name) ?? [];
        this.#queues.set(name, queue);
        queue.push({ page, work, done });
        if (queue.length === 1) this.#serve(name);
      });
    return { request } as unknown as Pick<LockManager, 'request'>;
  }

  release(page: object): void {
    this.#dead.add(page);
    for (const [name, queue] of this.#queues) {
      const held = queue[0]?.page === page;
      this.#queues.set(
        name,
        queue.filter((turn) => turn.page !== page),
      );
      if (held) this.#serve(name);
    }
  }

  #serve(name: string): void {
    const turn = this.#queues.get(name)?.[0];
    if (!turn) return;
    void turn
      .work()
      .catch(() => {})
      .then((value) => {
        const queue = this.#queues.get(name) ?? [];
        if (queue[0] !== turn) return;
        queue.shift();
        turn.done(value);
        this.#serve(name);
      });
  }
}

/** Wakes the other pages of one test. */
export class FakeBells {
  readonly #pages = new Map<object, () => void>();

  for(page: object): (name: string, rung: () => void) => Bell {
    return (_, rung) => {
      this.#pages.set(page, rung);
      return {
        ring: () => {
          for (const [other, wake] of this.#pages) if (other !== page) queueMicrotask(wake);
        },
        close: () => this.#pages.delete(page),
      };
    };
  }

  remove(page: object): void {
    this.#pages.delete(page);
  }
}

/** What happens to a page, by hand. */
export class FakePage {
  listener: PageListener | null = null;

  readonly watch = (listener: PageListener): (() => void) => {
    this.listener = listener;
    return () => (this.listener = null);
  };
}
