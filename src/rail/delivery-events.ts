import type { DeliveryAttempt, DeliveryNews } from '../delivery/news.js';
import { REACH } from './events.js';

/** An interaction has come to another point of its way: queued, sending, waiting, gone, rejected … */
export class CanvasDeliveryEvent extends Event {
  /** Which interaction, where it is, and why. */
  readonly delivery: DeliveryNews;

  constructor(delivery: DeliveryNews) {
    super('canvas-delivery', REACH);
    this.delivery = delivery;
  }
}

/** An attempt to send an interaction has ended. */
export class CanvasAttemptEvent extends Event {
  /** Where it went, how long it took, what came of it, when the next one may be. */
  readonly attempt: DeliveryAttempt;

  constructor(attempt: DeliveryAttempt) {
    super('canvas-attempt', REACH);
    this.attempt = attempt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'canvas-delivery': CanvasDeliveryEvent;
    'canvas-attempt': CanvasAttemptEvent;
  }
}
