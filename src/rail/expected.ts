import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Agent } from '../core/agent.js';
import type { RailState } from '../core/rail-state.js';
import { loadExtrasWhenIdle } from './extras.js';

/** What a rail says of those who may send it cards. */
interface Stage extends ReactiveControllerHost {
  readonly agent: Agent | null;
  readonly state: RailState;
}

/**
 * Loads what a rail does without until its first question is on screen, as soon as cards are to be expected. A
 * page in which nobody talks pays for nothing but the rail.
 */
export class Expected implements ReactiveController {
  readonly #rail: Stage;
  #isExpected = false;

  constructor(rail: Stage) {
    this.#rail = rail;
    rail.addController(this);
  }

  /** Somebody talks: once is enough. */
  soon(): void {
    if (this.#isExpected) return;
    this.#isExpected = true;
    loadExtrasWhenIdle(() => this.#rail.requestUpdate());
  }

  hostUpdated(): void {
    if (this.#rail.agent || this.#rail.state.card) this.soon();
  }
}
