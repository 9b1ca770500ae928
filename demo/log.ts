import { readMessage, type AgentEvent, type Interaction, type Problem } from '../src/protocol.js';
import type { DeliveryAttempt, DeliveryNews } from '../src/delivery/news.js';
import type { LayoutSignal } from '../src/index.js';

/** What an entry is about: a message that came in, one that is not for the rail, what went out, how it got there, … */
export type LogKind = 'message' | 'ignored' | 'interaction' | 'attempt' | 'problem' | 'layout';

export interface LogEntry {
  readonly id: number;
  /** Seconds since the page was opened. */
  readonly time: number;
  readonly kind: LogKind;
  /** The first words: what it is. */
  readonly title: string;
  readonly summary: string;
  /** All of it. */
  readonly content: unknown;
}

const MOST = 500;

/** All that has gone in and out, oldest first. It never changes in place: a change is another list. */
export class Log {
  #entries: readonly LogEntry[] = [];
  #count = 0;

  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }

  message(message: unknown): void {
    const event = readMessage(message);
    if (event)
      this.#add('message', event.kind === 'problem' ? 'unreadable' : event.kind, aboutEvent(event), message);
    else this.#add('ignored', 'not ours', aboutForeign(message), message);
  }

  interaction(interaction: Interaction, conversationId: string): void {
    const { type, component, tool_call_id } = interaction;
    const request = `POST /v2/conversations/${conversationId}/canvas/interactions`;
    this.#add('interaction', type, `${component} · ${tool_call_id}`, { request, body: interaction });
  }

  attempt(attempt: DeliveryAttempt): void {
    this.#add('attempt', `attempt ${attempt.attempt}`, aboutAttempt(attempt), attempt);
  }

  delivery(news: DeliveryNews): void {
    const { state, type, toolCallId, reason, durable } = news;
    const memory = durable ? null : 'kept in memory only';
    // While it is tried again, the reason is still that of the attempt before.
    const why = state === 'sending' ? null : reason;
    this.#add('attempt', state, [type, toolCallId, why, memory].filter(Boolean).join(' · '), news);
  }

  problem(problem: Problem): void {
    this.#add('problem', problem.code, problem.message, problem);
  }

  layout(signal: LayoutSignal): void {
    const { active, side, video_shift_x: shift } = signal;
    this.#add('layout', 'video shift', active ? `${shift} px for a card on the ${side}` : 'none', signal);
  }

  #add(kind: LogKind, title: string, summary: string, content: unknown): void {
    const entry = { id: ++this.#count, time: performance.now() / 1000, kind, title, summary, content };
    this.#entries = [...this.#entries, entry].slice(-MOST);
  }
}

function aboutEvent(event: AgentEvent): string {
  switch (event.kind) {
    case 'show':
      return `${event.card.component} · ${event.card.toolCallId}`;
    case 'update':
      return `${event.toolCallId} · ${Object.keys(event.updates).join(', ') || 'layout'}`;
    case 'clear':
      return [event.toolCallId ?? 'whatever is shown', event.reason].filter(Boolean).join(' · ');
    case 'problem':
      return event.problem.reason;
  }
}

function aboutAttempt({ type, outcome, status, reason, milliseconds, nextIn }: DeliveryAttempt): string {
  const answer = status === null ? 'no answer' : `status ${status}`;
  const next = nextIn === null ? null : `next in ${(nextIn / 1000).toFixed(1)} s`;
  const took = `${Math.round(milliseconds)} ms`;
  return [outcome, answer, next, took, type, reason].filter(Boolean).join(' · ');
}

function aboutForeign(message: unknown): string {
  const { event_type: type, properties } = (message ?? {}) as {
    readonly event_type?: unknown;
    readonly properties?: { readonly speech?: unknown; readonly name?: unknown };
  };
  const detail = properties?.speech ?? properties?.name;
  const name = typeof type === 'string' ? type.replace(/^conversation\./, '') : typeof message;
  return typeof detail === 'string' ? `${name} · ${detail}` : name;
}
