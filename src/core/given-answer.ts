import type { RailState, UserEvent } from './rail-state.js';

export type AnswerEvent = UserEvent & { readonly kind: 'answer' };

/** An answer that waits for its code. The user sees at once that the card has been answered, or that it is closed. */
export class GivenAnswer {
  readonly event: AnswerEvent;
  /** The card has been closed since, which is done once the answer is. */
  closing: AnswerEvent | null = null;
  readonly #from: RailState;
  #shown: RailState;

  /** @param isLate - Whether its code waits longer than it should. */
  constructor(event: AnswerEvent, from: RailState, isLate: boolean) {
    this.event = event;
    this.#from = from;
    this.#shown =
      event.type === 'dismiss' ? closed(from) : { ...from, phase: isLate ? 'waiting' : 'sending' };
  }

  /** What is shown of it meanwhile. */
  get shown(): RailState {
    return this.#shown;
  }

  /** The state that it is taken in: what has been shown of it does not count. */
  before(state: RailState): RailState {
    return state === this.#shown ? this.#from : state;
  }

  /** Its code did not come at once. @returns What is shown from now on. */
  late(state: RailState): RailState {
    return this.#isOn(state) ? (this.#shown = { ...this.#from, phase: 'waiting' }) : state;
  }

  /** A card that has been answered, and waits for that, can be closed as well. @returns What is shown from now on. */
  close(state: RailState, event: AnswerEvent): RailState {
    if (event.type !== 'dismiss' || !this.#isOn(state)) return state;
    this.closing = event;
    return (this.#shown = closed(this.#from));
  }

  /** Whether its card is on screen, and nothing else has happened to it. */
  #isOn(state: RailState): boolean {
    return state === this.#shown && state.card !== null;
  }
}

const closed = (state: RailState): RailState => ({ ...state, card: null, draft: undefined });
