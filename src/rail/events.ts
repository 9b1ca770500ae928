import type { Interaction, Parcel } from '../core/interaction.js';
import type { Problem } from '../core/problem.js';
import type { RailState } from '../core/rail-state.js';
import type { LayoutSignal } from './layout-signal.js';

/** Events reach the whole page, through shadow roots. */
export const REACH = { bubbles: true, composed: true } as const;

/** The card on screen, or where it is on its way, has changed. Typing is no change. */
export class CanvasChangeEvent extends Event {
  /** The new state of the rail. */
  readonly state: RailState;

  constructor(state: RailState) {
    super('canvas-change', REACH);
    this.state = state;
  }
}

/** The user, or the agent, has done something that is to be recorded. */
export class CanvasInteractionEvent extends Event {
  /** The body of the POST, with its id: the same that is sent. */
  readonly interaction: Interaction;
  /** The conversation that the POST is for. */
  readonly conversationId: string;

  constructor({ interaction, conversationId }: Parcel) {
    super('canvas-interaction', REACH);
    this.interaction = interaction;
    this.conversationId = conversationId;
  }
}

/** Something is wrong with a message, a card or a delivery. Nothing is ever thrown instead. */
export class CanvasProblemEvent extends Event {
  /** What, where and why. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super('canvas-problem', REACH);
    this.problem = problem;
  }
}

/** The room that the rail takes has changed; move the video by `layout.video_shift_x`. */
export class CanvasLayoutEvent extends Event {
  /** How far to move the video, and why. */
  readonly layout: LayoutSignal;

  constructor(layout: LayoutSignal) {
    super('canvas-layout', REACH);
    this.layout = layout;
  }
}

declare global {
  interface HTMLElementEventMap {
    'canvas-change': CanvasChangeEvent;
    'canvas-interaction': CanvasInteractionEvent;
    'canvas-problem': CanvasProblemEvent;
    'canvas-layout': CanvasLayoutEvent;
  }
}
