import { defineElement } from './cards/define-element.js';
import { CanvasRail } from './rail/canvas-rail.js';

export { CanvasRail };
export { CardElement, type CardPhase } from './cards/card-element.js';
export { CardActEvent, type CardAct } from './cards/card-act-event.js';
export {
  CanvasChangeEvent,
  CanvasInteractionEvent,
  CanvasLayoutEvent,
  CanvasProblemEvent,
} from './rail/events.js';
export { CanvasAttemptEvent, CanvasDeliveryEvent } from './rail/delivery-events.js';
export { register } from './rail/page-register.js';
export type { CardRegistration, Schema } from './rail/register.js';
export type { SafeArea } from './rail/layout.js';
export type { LayoutSignal } from './rail/layout-signal.js';
export type { Agent, AgentCapabilities } from './core/agent.js';
export type { Describe } from './delivery/describe.js';
export type { DeliveryAttempt, DeliveryNews } from './delivery/news.js';
export type { Card, CanvasConfig } from './core/card.js';
export type { Interaction, InteractionType } from './core/interaction.js';
export type { Problem, ProblemCode } from './core/problem.js';
export type { Phase, RailState } from './core/rail-state.js';
export { addLanguage } from './words/languages.js';
export { english } from './words/english.js';
export type { Words } from './words/english.js';
export { css, html, nothing, svg } from 'lit';

defineElement('canvas-rail', CanvasRail);
