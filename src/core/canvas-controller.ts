import type { CardAct } from '../cards/card-act-event.js';
import type { Errands, ErrandsHost } from './errands.js';
import { GivenAnswer } from './given-answer.js';
import type { Parcel } from './interaction.js';
import { messageOf, type Problem } from './problem.js';
import { emptyState, type DeliveryStatus, type RailState } from './rail-state.js';
import type { Policy } from './policy.js';
import type { RailEvent } from './reduce-first.js';
import { isSameCard, type Card, type CardKey, type CardTypes } from './card.js';
import { toolCallOf } from './tool-call.js';
import { WaitingLine } from './waiting-line.js';

/** Carries interactions to where they are recorded. */
export interface Carrier {
  /** Sends a parcel; `report` may be called any number of times, `delivered` and `failed` are final. */
  send(parcel: Parcel, report: (status: DeliveryStatus, reason?: string) => void): void;
  /** Sends a parcel again that was reported as failed. */
  retry(parcel: Parcel): void;
}

/** What a controller tells whoever listens. */
export interface ControllerListener {
  changed?(state: RailState, before: RailState, cause: ChangeCause): void;
  interacted?(parcel: Parcel): void;
  troubled?(problem: Problem): void;
}

/** What has brought a change about. */
export type ChangeCause = RailEvent['kind'];

/**
 * Holds the state of one rail and does what the policy asks for. One event is finished before the next
 * is taken: a listener that talks back waits its turn.
 */
export class CanvasController {
  /** Where interactions go; without one they count as delivered when they have been told. */
  carrier: Carrier | null = null;

  readonly #types: CardTypes;
  readonly #policy: Policy;
  readonly #listeners = new Set<ControllerListener>();
  readonly #waiting: RailEvent[] = [];
  #state: RailState = emptyState;
  #busy = false;
  readonly #later = new WaitingLine();
  readonly #host: ErrandsHost = {
    carrier: () => this.carrier,
    dispatch: (event) => this.dispatch(event),
    interacted: (parcel) => this.#tell((listener) => listener.interacted?.(parcel)),
  };
  #errands: Errands | null = null;
  #given: GivenAnswer | null = null;
  /** What waits for its code waits longer than it should. */
  #isLate = false;

  constructor(types: CardTypes, policy: Policy) {
    this.#types = types;
    this.#policy = policy;
  }

  get state(): RailState {
    return this.#state;
  }

  /** Resolves when what waits for its code has been taken; null while nothing waits. */
  get loading(): Promise<void> | null {
    return this.#later.loading;
  }

  /** Takes anything that an agent, or anybody, has sent to the page, in its order. Never throws. */
  receive(message: unknown): void {
    if (!this.loading) return this.#read(message);
    if (!isOurs(message)) return;
    const copy = copyOf(message);
    this.#later.push((ended) => this.#read(copy, ended));
  }

  /** Takes what a card says of itself. `serial` tells for which showing. */
  act(serial: number, act: CardAct): void {
    if (act.type === 'draft') this.dispatch({ kind: 'draft', serial, draft: act.draft });
    else if (act.type === 'retry') this.dispatch({ kind: 'retry', serial });
    else if (act.type === 'fail') this.fail(serial, act.error);
    else this.dispatch({ kind: 'answer', serial, type: act.type, value: act.value });
  }

  /** The code of the card on screen did not load, or threw. */
  fail(serial: number, cause: unknown): void {
    this.dispatch({ kind: 'fail', serial, message: messageOf(cause), cause });
  }

  /** Tells the page of something wrong that is not about a message. */
  report(problem: Problem): void {
    this.#tell((listener) => listener.troubled?.(problem));
  }

  /** @returns A function that ends the subscription. */
  subscribe(listener: ControllerListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The code that is waited for did not come at once: an answer that needs it says that it waits. */
  late(): void {
    this.#isLate = true;
    if (this.#given) this.#become(this.#given.late(this.#state), 'answer');
  }

  dispatch(event: RailEvent): void {
    this.#waiting.push(event);
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
        const event = next;
        try {
          this.#take(event);
        } catch (error) {
          this.#wait(event, error);
        }
      }
    } finally {
      this.#busy = false;
    }
  }

  /** @param ended - What the user has ended since the message came: it does not bring those back. */
  #read(message: unknown, ended: readonly CardKey[] = []): void {
    try {
      const event = this.#policy.read(message, this.#types);
      if (event && !isBackAfter(event, ended)) this.dispatch(event);
    } catch (error) {
      const copy = copyOf(message);
      this.#later.defer(error, (since) => this.#read(copy, since), ended);
    }
  }

  #take(event: RailEvent): void {
    const given = this.#given;
    const isGiven = event === given?.event;
    if (given && !isGiven && event.kind === 'answer')
      return this.#become(given.close(this.#state, event), 'answer');
    const before = isGiven ? given.before(this.#state) : this.#state;
    const transition = this.#policy.reduce(before, event);
    const { state, problems, interactions } = transition;
    if (isGiven) [this.#given, this.#isLate] = [null, false];
    else if (event.kind === 'answer' && state !== before) this.#end(before.card);
    this.#become(state, event.kind);
    for (const problem of problems) this.report(problem);
    // Whoever asks for them has come with their code.
    if (interactions.length > 0 || event.kind === 'restore')
      this.#errands ??= this.#policy.errands(this.#host);
    this.#errands?.run(event, before, transition);
    if (isGiven && given.closing) this.dispatch(given.closing);
  }

  #become(state: RailState, cause: ChangeCause): void {
    const before = this.#state;
    this.#state = state;
    if (state !== before) this.#tell((listener) => listener.changed?.(state, before, cause));
  }

  /** What needs code that is on its way waits for it; an answer does so in front. */
  #wait(event: RailEvent, reason: unknown): void {
    const isAnswer = event.kind === 'answer';
    const resume = (ended: readonly CardKey[]) => isBackAfter(event, ended) || this.dispatch(event);
    this.#later.defer(reason, resume, [], isAnswer);
    if (!isAnswer || this.#given || !this.#state.card || this.#state.serial !== event.serial) return;
    this.#end(this.#state.card);
    this.#given = new GivenAnswer(event, this.#state, this.#isLate);
    this.#become(this.#given.shown, 'answer');
  }

  /** The user has ended this card: what waits does not bring it back. */
  #end(card: Card | null): void {
    if (card) this.#later.end(card);
  }

  /** A listener that throws must not keep the others from hearing, nor break the host page. */
  #tell(call: (listener: ControllerListener) => void): void {
    for (const listener of this.#listeners) {
      try {
        call(listener);
      } catch {
        // Listeners are our own; events of the host page report their errors themselves.
      }
    }
  }
}

/** Whether it would bring back a card that the user has ended since. */
function isBackAfter(event: RailEvent, ended: readonly CardKey[]): boolean {
  return event.kind === 'show' && ended.some((card) => isSameCard(card, event.card));
}

/** Whether it is worth waiting with: a call carries much that is not for a rail. */
function isOurs(message: unknown): boolean {
  try {
    return toolCallOf(message) !== null;
  } catch {
    return false;
  }
}

/** Whoever has sent it may go on using it. */
function copyOf(message: unknown): unknown {
  try {
    return structuredClone(message);
  } catch {
    return message;
  }
}
