import type { Environment } from './environment.js';
import { openIndexedDb } from './store-indexeddb.js';
import { memoryStore } from './store-memory.js';
import type { Store } from './store.js';

/**
 * The browser's database, and memory where it is denied or has failed. The change is for good: what is in
 * the database then stays there, for the next page.
 */
export class FallbackStore implements Store {
  readonly #opening: Promise<Store>;
  #memory: Store | null = null;
  #durable = false;

  constructor({ indexedDB, clock }: Pick<Environment, 'indexedDB' | 'clock'>) {
    const opening = indexedDB ? openIndexedDb(indexedDB, clock) : Promise.reject(new Error('denied'));
    this.#opening = opening.then(
      (store) => {
        this.#durable = true;
        return store;
      },
      () => this.#fallBack(),
    );
  }

  get durable(): boolean {
    return this.#durable;
  }

  add: Store['add'] = (record) => this.#with((store) => store.add(record));
  list: Store['list'] = (...which) => this.#with((store) => store.list(...which));
  change: Store['change'] = (id, change) => this.#with((store) => store.change(id, change));
  conversation: Store['conversation'] = (id, change) => this.#with((store) => store.conversation(id, change));
  sweep: Store['sweep'] = (now) => this.#with((store) => store.sweep(now));
  lease: Store['lease'] = (...lease) => this.#with((store) => store.lease(...lease));
  release: Store['release'] = (...lease) => this.#with((store) => store.release(...lease));

  close(): void {
    this.#opening.then((store) => store.close());
  }

  async #with<Value>(use: (store: Store) => Promise<Value>): Promise<Value> {
    const store = this.#memory ?? (await this.#opening);
    try {
      return await use(store);
    } catch (error) {
      if (store === this.#memory) throw error;
      return use(this.#fallBack());
    }
  }

  #fallBack(): Store {
    this.#durable = false;
    return (this.#memory ??= memoryStore());
  }
}
