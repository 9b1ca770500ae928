import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Agent } from '../core/agent.js';
import type { RailState } from '../core/rail-state.js';
import type { CanvasController } from '../core/canvas-controller.js';
import { problem } from '../core/problem.js';
import { loadExtrasWhenIdle } from './extras.js';

const ISSUES = [{ path: 'extras', reason: 'did not load' }];
const MESSAGE =
  'A part of the rail did not load: answers, updates and other cards wait. It is asked for again.';

/** What a rail says of those who may send it cards. */
interface Stage extends Element, ReactiveControllerHost {
  readonly agent: Agent | null;
  readonly state: RailState;
}

/**
 * Loads what a rail does without until its first question is on screen, as soon as cards are to be expected. A
 * page in which nobody talks pays for nothing but the rail.
 */
export class Expected implements ReactiveController {
  readonly #rail: Stage;
  readonly #controller: CanvasController;
  #isExpected = false;

  constructor(rail: Stage, controller: CanvasController) {
    this.#rail = rail;
    this.#controller = controller;
    rail.addController(this);
  }

  /** Somebody talks: once is enough. */
  soon(): void {
    if (this.#isExpected) return;
    this.#isExpected = true;
    loadExtrasWhenIdle(
      // One that has left draws itself when it comes back.
      () => this.#rail.isConnected && this.#rail.requestUpdate(),
      () => {
        this.#controller.report(problem('component_load_failed', MESSAGE, ISSUES, {}));
        this.#controller.late();
      },
    );
  }

  hostUpdated(): void {
    if (this.#rail.agent || this.#rail.state.card) this.soon();
  }
}
