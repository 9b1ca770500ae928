import type { CardAct } from '../cards/card-act-event.js';
import { makeInteraction, type InteractionRequest, type Parcel } from './interaction.js';
import { messageOf, type Problem } from './problem.js';
import { emptyState, type DeliveryStatus, type RailState, type RestoreEvent } from './rail-state.js';
import type { Policy } from './policy.js';
import type { RailEvent } from './reduce-first.js';
import { isSameCard, type CardKey, type CardTypes } from './card.js';
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
  #hold: ReturnType<typeof setTimeout> | undefined;
  #answer: Parcel | null = null;
  /** The answers that are on their way again, once what was kept of their cards is back. */
  readonly #restored = new WeakMap<RailEvent, Parcel>();

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

  /** Brings back what was kept of a conversation: its card with the draft, and an answer on its way. */
  restore(event: RestoreEvent, answer: Parcel | null): void {
    if (answer) this.#restored.set(event, answer);
    this.dispatch(event);
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
          this.#later.defer(error, () => this.dispatch(event));
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
      if (event?.kind === 'show' && ended.some((card) => isSameCard(card, event.card))) return;
      if (event) this.dispatch(event);
    } catch (error) {
      const copy = copyOf(message);
      this.#later.defer(error, (since) => this.#read(copy, since), ended);
    }
  }

  #take(event: RailEvent): void {
    const before = this.#state;
    const { state, interactions, problems, hold, retry } = this.#policy.reduce(before, event);
    this.#state = state;
    if (event.kind === 'answer' && state !== before && before.card) this.#later.end(before.card);
    if (state !== before) this.#tell((listener) => listener.changed?.(state, before, event.kind));
    // Nothing is held for a card that has gone.
    if (state.serial !== before.serial || !state.card) clearTimeout(this.#hold);
    for (const problem of problems) this.report(problem);
    for (const request of interactions) this.#send(request, before);
    const restored = this.#restored.get(event);
    if (restored && state.ended && state.serial !== before.serial) this.#carry(restored, state.serial);
    if (retry && this.#answer) this.carrier?.retry(this.#answer);
    if (hold !== undefined) {
      this.#hold = setTimeout(() => this.dispatch({ kind: 'held', serial: state.serial }), hold);
    }
  }

  #send(request: InteractionRequest, before: RailState): void {
    // An interaction may be about the card that this very event has replaced.
    const { serial, generation } = before.card === request.card ? before : this.#state;
    const { conversationId, config } = request.card;
    const interaction = makeInteraction(request);
    const parcel = { interaction, conversationId, config, arguments: request.card.arguments, generation };
    this.#tell((listener) => listener.interacted?.(parcel));
    if (request.type === 'submit' || request.type === 'skip') this.#carry(parcel, serial);
    else this.carrier?.send(parcel, () => {});
  }

  /** An answer is on its way: the card that it is of shows how far it has come. */
  #carry(answer: Parcel, serial: number): void {
    const report = (status: DeliveryStatus) => this.dispatch({ kind: 'delivery', serial, status });
    this.#answer = answer;
    if (this.carrier) this.carrier.send(answer, report);
    else report('delivered');
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
