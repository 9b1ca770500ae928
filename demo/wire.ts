import { REHEARSAL } from './api-places.js';
import type { Agent } from '../src/index.js';

type Receiver = (message: unknown) => void;

/** Stands for the call: whatever is sent here reaches the rail, the host figure, the captions and the log. */
export class Wire implements Agent {
  /** The messages of a conversation that was started say where else. */
  readonly apiBaseUrl = REHEARSAL;
  readonly #receivers = new Set<Receiver>();

  send(message: unknown): void {
    for (const receive of this.#receivers) receive(message);
  }

  listen(receive: Receiver): () => void {
    this.#receivers.add(receive);
    return () => this.#receivers.delete(receive);
  }
}
