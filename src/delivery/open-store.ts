import type { Environment } from './environment.js';
import { openIndexedDb } from './store-indexeddb.js';
import { memoryStore } from './store-memory.js';
import type { Store } from './store.js';

/**
 * The browser's database, and memory where it is denied or has failed. The change is for good: what is in
 * the database then stays there, for the next page.
 *
 * It does not come back when the database answers again, since the two could not be made one without a loss
 * or a double. Other tabs have gone on in the database: an act that was sent from memory may be written down
 * there with another answer, and of these only the server knows which it has. What is in both was taken up by
 * memory without its words, or from a second copy with them, and neither side knows what the other has told
 * the agent by now. The card on screen, and how fast the conversation may send, differ as well. One truth for as
 * long as the page lives is worth more than its outliving the page: ids that the server takes once make what
 * both send one record, and what waits has its second copy.
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
