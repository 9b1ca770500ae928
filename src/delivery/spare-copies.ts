import { isObject } from '../lib/json.js';
import type { OutboxRecord } from './record.js';

const PREFIX = 'canvas-rail:';

/**
 * A second copy of every interaction that is not known to have arrived, in `localStorage`: it is there at
 * once, before the database has written, and where the database is denied or has been emptied.
 */
export class SpareCopies {
  readonly #storage: Storage | null;

  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  put(record: OutboxRecord): void {
    try {
      this.#storage?.setItem(PREFIX + record.id, JSON.stringify(record));
    } catch {
      // Full or denied: the database has it.
    }
  }

  /** Removes a copy; false when there was none any more, so that somebody else has seen it arrive. */
  take(id: string): boolean {
    try {
      const had = this.#storage?.getItem(PREFIX + id) !== null;
      this.#storage?.removeItem(PREFIX + id);
      return had;
    } catch {
      return true;
    }
  }

  all(): OutboxRecord[] {
    try {
      const keys = Object.keys(this.#storage ?? {}).filter((key) => key.startsWith(PREFIX));
      return keys.flatMap((key) => readCopy(this.#storage?.getItem(key)));
    } catch {
      return [];
    }
  }
}

/** Anybody on this origin can write here: what does not look like ours is not sent. */
function readCopy(text: string | null | undefined): OutboxRecord[] {
  try {
    const copy: unknown = JSON.parse(text ?? '');
    const texts = ['conversationId', 'toolCallId', 'generation', 'terminal', 'id', 'type', 'body'];
    if (!isObject(copy) || texts.some((name) => typeof copy[name] !== 'string')) return [];
    return [copy as unknown as OutboxRecord];
  } catch {
    return [];
  }
}
