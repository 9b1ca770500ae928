import type { Carrier } from './canvas-controller.js';
import { makeInteraction, type InteractionRequest, type Parcel } from './interaction.js';
import type { DeliveryStatus, RailState } from './rail-state.js';
import type { RailEvent } from './reduce-first.js';
import type { Transition } from './transition.js';

/** Who has them run. */
export interface ErrandsHost {
  /** Where interactions go; without one they count as delivered when they have been told. */
  carrier(): Carrier | null;
  dispatch(event: RailEvent): void;
  interacted(parcel: Parcel): void;
}

/** What a transition asks for beside the next state: interactions are told and carried, an answer is followed. */
export class Errands {
  readonly #host: ErrandsHost;
  #answer: Parcel | null = null;
  #hold: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ErrandsHost) {
    this.#host = host;
  }

  run(event: RailEvent, before: RailState, { state, interactions, hold, retry }: Transition): void {
    // Nothing is held for a card that has gone.
    if (state.serial !== before.serial || !state.card) clearTimeout(this.#hold);
    // An interaction may be about the card that this very event has replaced.
    for (const request of interactions) this.#send(request, before.card === request.card ? before : state);
    // The answer of a card that was kept is on its way again, once the card is back.
    const restored = event.kind === 'restore' && state.ended && state.serial !== before.serial;
    if (restored && event.answer) this.#carry(event.answer, state.serial);
    if (retry && this.#answer) this.#host.carrier()?.retry(this.#answer);
    if (hold === undefined) return;
    this.#hold = setTimeout(() => this.#host.dispatch({ kind: 'held', serial: state.serial }), hold);
  }

  #send(request: InteractionRequest, { serial, generation }: RailState): void {
    const { conversationId, config, arguments: args } = request.card;
    const interaction = makeInteraction(request);
    const parcel = { interaction, conversationId, config, arguments: args, generation };
    this.#host.interacted(parcel);
    if (request.type === 'submit' || request.type === 'skip') this.#carry(parcel, serial);
    else this.#host.carrier()?.send(parcel, () => {});
  }

  /** An answer is on its way: the card that it is of shows how far it has come. */
  #carry(answer: Parcel, serial: number): void {
    const report = (status: DeliveryStatus) => this.#host.dispatch({ kind: 'delivery', serial, status });
    this.#answer = answer;
    const carrier = this.#host.carrier();
    if (carrier) carrier.send(answer, report);
    else report('delivered');
  }
}
