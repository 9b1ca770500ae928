import type { Agent } from '../core/agent.js';
import { utf8Length } from '../lib/json.js';
import { fitContext } from './fit-context.js';

/** What Daily passes with an app message. */
interface AppMessage {
  readonly data?: unknown;
  readonly fromId?: string;
}

/** What is known of somebody in the call. */
export interface TavusParticipant {
  readonly user_id?: string;
  readonly user_name?: string;
  readonly session_id?: string;
  readonly local?: boolean;
}

/** A call object of `@daily-co/daily-js`, as far as it is needed; nothing of it is imported. */
export interface TavusCall {
  on(event: 'app-message' | 'joined-meeting', listener: (event: object) => void): unknown;
  off(event: 'app-message' | 'joined-meeting', listener: (event: object) => void): unknown;
  sendAppMessage(message: unknown, to?: string): unknown;
  participants?(): object;
  meetingState?(): string;
}

export interface TavusOptions {
  /** Where interactions go, in place of `https://tavusapi.com`, unless a card says otherwise. */
  readonly apiBaseUrl?: string;
  /**
   * Who is heard: the agent's own participant unless told otherwise. A session or user id, a test, or
   * `'anyone'`.
   */
  readonly participant?: string | ((participant: TavusParticipant, sessionId: string) => boolean);
}

/** How the agent's participant is named in a call of its platform. */
const AGENT_USER = 'tavus-replica';

/** Daily's limit for one app message. */
const MAX_BYTES = 4096;

/**
 * An agent on a Daily call.
 *
 * ```ts
 * const call = Daily.createCallObject();
 * rail.agent = tavus(call);
 * await call.join({ url: conversationUrl });
 * ```
 */
export function tavus(call: TavusCall, { apiBaseUrl, participant }: TavusOptions = {}): Agent {
  const send = (conversationId: string, name: string, properties: object) => {
    const message = messageOf(conversationId, name, properties);
    call.sendAppMessage(message, '*');
  };
  return {
    capabilities: { respond: true, context: true, deliver: false },
    apiBaseUrl,

    listen(receive) {
      const onMessage = (event: object) => {
        const { data, fromId } = event as AppMessage;
        if (isHeard(call, fromId, participant)) receive(data);
      };
      call.on('app-message', onMessage);
      return () => call.off('app-message', onMessage);
    },

    respond(conversationId, text) {
      const room = roomFor(conversationId, 'respond', { text: '' });
      send(conversationId, 'respond', { text: fitContext(text, room) });
    },

    context(conversationId, text) {
      const room = roomFor(conversationId, 'append_llm_context', { context: '' });
      send(conversationId, 'append_llm_context', { context: fitContext(text, room) });
    },

    // Daily throws at whoever sends before the call has been joined.
    ready: () => (call.meetingState?.() ?? 'joined-meeting') === 'joined-meeting',

    whenReady(wake) {
      const onJoined = () => wake();
      call.on('joined-meeting', onJoined);
      return () => call.off('joined-meeting', onJoined);
    },
  };
}

function messageOf(conversationId: string, name: string, properties: object) {
  return {
    message_type: 'conversation',
    event_type: `conversation.${name}`,
    conversation_id: conversationId,
    properties,
  };
}

function roomFor(conversationId: string, name: string, empty: object): number {
  return MAX_BYTES - utf8Length(JSON.stringify(messageOf(conversationId, name, empty)));
}

/** Anybody in the call can send a message that looks like the agent's. */
function isHeard(call: TavusCall, fromId: string | undefined, wanted: TavusOptions['participant']): boolean {
  if (wanted === 'anyone') return true;
  if (fromId === undefined) return false;
  if (wanted === fromId) return true;
  // A call that does not say who is in it has one agent and nobody to tell it from.
  if (!call.participants) return wanted === undefined;
  const sender = senderOf(call.participants(), fromId);
  if (!sender || sender.local) return false;
  if (typeof wanted === 'function') return wanted(sender, fromId);
  if (wanted !== undefined) return sender.user_id === wanted;
  return sender.user_id?.includes(AGENT_USER) ?? false;
}

/** Daily lists the others under their session ids, and the page's own user under `local`. */
function senderOf(participants: object, fromId: string): TavusParticipant | undefined {
  const all = participants as Readonly<Record<string, TavusParticipant>>;
  return Object.hasOwn(all, fromId) ? all[fromId] : undefined;
}
