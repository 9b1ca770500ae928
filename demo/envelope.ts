import type { JsonObject } from '../src/lib/json.js';
import { randomUuid } from '../src/lib/uuid.js';

/** Messages as they come over a call, in the real envelope. */
export interface Envelope {
  readonly message_type: 'conversation';
  readonly event_type: string;
  readonly conversation_id: string;
  readonly inference_id?: string;
  readonly seq?: number;
  readonly turn_idx?: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly canvas_config?: Readonly<Record<string, unknown>>;
}

export interface ConversationFacts {
  /** Whether the messages carry `seq` and `turn_idx`; an agent may leave them out. */
  readonly counted?: boolean;
  /** Where counting begins: a conversation that goes on after a reload must not begin anew. */
  readonly seq?: number;
  /** What the agent can do, and what goes along with each show; without it, everything. */
  readonly actions?: readonly AgentAction[];
  /** Where the page is to record interactions. */
  readonly apiBaseUrl?: string;
}

/** An action as a PAL API resolves it for a conversation. */
export interface AgentAction {
  readonly name: string;
  readonly canvas_config?: JsonObject;
}

/** The action that shows a kind of card. */
export const showActionOf = (component: string): string =>
  `canvas_show_${component.replace(/^canvas\./, '')}`;

/** Makes the messages of one conversation and counts them. */
export class Conversation {
  readonly id: string;
  readonly #counted: boolean;
  readonly #actions: ReadonlyMap<string, AgentAction> | null;
  readonly #apiBaseUrl: string | undefined;
  #seq: number;
  #turn = 0;

  constructor(id: string, { counted = true, seq = 0, actions, apiBaseUrl }: ConversationFacts = {}) {
    this.id = id;
    this.#counted = counted;
    this.#seq = seq;
    this.#actions = actions ? new Map(actions.map((action) => [action.name, action])) : null;
    this.#apiBaseUrl = apiBaseUrl;
  }

  /**
   * A conversation that nobody has started, with everything in it. Never the same twice: after a reload the
   * rail remembers what it has seen, and would take a second beginning for late.
   */
  static rehearsal(): Conversation {
    return new Conversation(`c_demo_${randomUuid().slice(0, 8)}`);
  }

  /** Whether the agent has an action in this conversation. */
  can(action: string): boolean {
    return this.#actions?.has(action) ?? true;
  }

  /** `args` may be an object, or a JSON string of one: both come over the wire. */
  show(component: string, callId: string, args: JsonObject | string, context?: JsonObject): Envelope {
    const name = showActionOf(component);
    const resolved = this.#actions?.get(name)?.canvas_config;
    return {
      ...this.#envelope('conversation.tool_call', { name, arguments: args, tool_call_id: callId }),
      canvas_config: {
        ...(resolved ?? {
          version: 1,
          component,
          component_version: 'v1',
          layout: { preferred_slot: 'safe-area-right' },
          ...(context && { host_context: context }),
        }),
        ...(this.#apiBaseUrl !== undefined && { api_base_url: this.#apiBaseUrl }),
      },
    };
  }

  update(target: string, callId: string, updates: JsonObject): Envelope {
    return this.call('update_component', callId, { tool_call_id: target, updates });
  }

  clear(callId: string, args: JsonObject): Envelope {
    return this.call('canvas_clear', callId, args);
  }

  call(name: string, callId: string, args: unknown): Envelope {
    return this.#envelope('conversation.tool_call', { name, arguments: args, tool_call_id: callId });
  }

  /** The host says something. The rail has no business with it; captions do. */
  utterance(speech: string): Envelope {
    this.#turn++;
    return this.#envelope('conversation.utterance', { role: 'replica', speech });
  }

  speaking(started: boolean): Envelope {
    return this.#envelope(`conversation.replica.${started ? 'started' : 'stopped'}_speaking`, {});
  }

  #envelope(event_type: string, properties: Envelope['properties']): Envelope {
    return {
      message_type: 'conversation',
      event_type,
      conversation_id: this.id,
      ...(this.#counted && { inference_id: `inf_${this.#turn}`, seq: ++this.#seq, turn_idx: this.#turn }),
      properties,
    };
  }
}

/** What the host says, where a message is that; null otherwise. */
export function speechOf(message: unknown): string | null {
  const { event_type, properties } = message as Partial<Envelope>;
  const speech = event_type === 'conversation.utterance' ? properties?.speech : null;
  return typeof speech === 'string' ? speech : null;
}

/** Whether the host begins (true) or ends (false) to speak; null where a message is about something else. */
export function speakingOf(message: unknown): boolean | null {
  const { event_type } = message as Partial<Envelope>;
  if (event_type === 'conversation.replica.started_speaking') return true;
  return event_type === 'conversation.replica.stopped_speaking' ? false : null;
}
