import type { Clock } from './environment.js';

/** Longer, and the browser has lost its database. */
const TIMEOUT = 3_000;

/** A database of the browser that opens again when it has been closed or deleted under it. */
export class Database {
  readonly #factory: IDBFactory;
  readonly #clock: Clock;
  readonly #name: string;
  readonly #build: (database: IDBDatabase) => void;
  #opened: Promise<IDBDatabase> | null = null;

  constructor(factory: IDBFactory, clock: Clock, name: string, build: (database: IDBDatabase) => void) {
    this.#factory = factory;
    this.#clock = clock;
    this.#name = name;
    this.#build = build;
  }

  /** Throws where it is denied, full, or does not answer in time. */
  open(): Promise<IDBDatabase> {
    this.#opened ??= this.#inTime(this.#open()).catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  read<Value>(names: string[], work: (transaction: IDBTransaction) => Promise<Value>): Promise<Value> {
    return this.#run('readonly', names, work);
  }

  change<Value>(names: string[], work: (transaction: IDBTransaction) => Promise<Value>): Promise<Value> {
    return this.#run('readwrite', names, work);
  }

  close(): void {
    this.#opened?.then((database) => database.close()).catch(() => {});
    this.#opened = null;
  }

  async #run<Value>(
    mode: IDBTransactionMode,
    names: string[],
    work: (transaction: IDBTransaction) => Promise<Value>,
  ): Promise<Value> {
    const transaction = begin(await this.open(), names, mode) ?? begin(await this.#reopen(), names, mode);
    if (!transaction) throw new Error('the database is closed');
    const done = completion(transaction);
    // One that is aborted has changed nothing, also not later.
    const cancel = this.#clock.after(TIMEOUT, () => abort(transaction));
    try {
      const value = await work(transaction);
      await done;
      return value;
    } catch (error) {
      abort(transaction);
      throw error;
    } finally {
      cancel();
    }
  }

  #reopen(): Promise<IDBDatabase> {
    this.#opened = null;
    return this.open();
  }

  #open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const opening = this.#factory.open(this.#name, 1);
      opening.onupgradeneeded = () => this.#build(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('no database'));
      opening.onsuccess = () => {
        const database = opening.result;
        const forget = () => {
          database.close();
          this.#opened = null;
        };
        // Somebody deletes it, or a newer version of this code opens it: the next access opens it anew.
        database.onversionchange = forget;
        database.onclose = forget;
        resolve(database);
      };
    });
  }

  async #inTime<Value>(promise: Promise<Value>): Promise<Value> {
    let cancel = () => {};
    const late = new Promise<never>((_, reject) => {
      cancel = this.#clock.after(TIMEOUT, () => reject(new Error('the database does not open')));
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      cancel();
    }
  }
}

/** What a request finds; undefined for nothing. */
export function read<Value>(request: IDBRequest): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Value | undefined);
    request.onerror = () => reject(request.error ?? new Error('cannot be read'));
  });
}

/** Null where the connection has been closed in between. */
function begin(database: IDBDatabase, names: string[], mode: IDBTransactionMode): IDBTransaction | null {
  try {
    // Written through to the disk: an answer survives a power cut.
    return database.transaction(names, mode, { durability: 'strict' });
  } catch {
    return null;
  }
}

function completion(transaction: IDBTransaction): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
  done.catch(() => {});
  return done;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
