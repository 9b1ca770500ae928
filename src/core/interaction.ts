import type { AnswerType } from '../cards/card-type.js';
import type { JsonObject } from '../lib/json.js';
import { randomUuid } from '../lib/uuid.js';
import type { CanvasConfig, Card } from './card.js';

/** What became of a card (contract, section 4). */
export type InteractionType = AnswerType | 'clear' | 'error' | 'heartbeat';

/** The body of `POST /v2/conversations/{conversation_id}/canvas/interactions`, ready to send. */
export interface Interaction {
  /** The idempotency key, at most 128 characters; the same on every retry. */
  readonly interaction_id: string;
  readonly tool_call_id: string;
  readonly component: string;
  readonly component_version: string;
  readonly type: InteractionType;
  readonly value: JsonObject;
  /** Not part of the idempotency match. */
  readonly metadata?: JsonObject;
}

/** An interaction and where it belongs: all that delivery needs to know. */
export interface Parcel {
  readonly interaction: Interaction;
  readonly conversationId: string;
  readonly config: CanvasConfig;
  /** The card's arguments when the user acted: they give the answer its words. */
  readonly arguments: JsonObject;
  /** Tells two showings of the same tool call apart; the same in every tab that shows it. */
  readonly generation: string;
}

/** An interaction before it has its id, as the policy asks for it. */
export interface InteractionRequest {
  readonly card: Card;
  readonly type: InteractionType;
  readonly value: JsonObject;
  readonly metadata?: JsonObject;
}

const MAX_ID = 128;
const UUID = 36;

/** Makes the interaction that a request asks for. From here on it never changes. */
export function makeInteraction({ card, type, value, metadata }: InteractionRequest): Interaction {
  return Object.freeze({
    interaction_id: interactionId(card.toolCallId, type),
    tool_call_id: card.toolCallId,
    component: card.component,
    component_version: card.version,
    type,
    value,
    ...(metadata && { metadata }),
  });
}

/** `ci_{tool_call_id}_{type}_{uuid}`; a long tool call id is cut, the uuid keeps it unique. */
function interactionId(toolCallId: string, type: InteractionType): string {
  const room = MAX_ID - `ci__${type}_`.length - UUID;
  const id = toolCallId.slice(0, room).replace(/[^A-Za-z0-9_-]/g, '_');
  return `ci_${id}_${type}_${randomUuid()}`;
}
