import { showActionOf, type Conversation } from './envelope.js';
import type { Step } from './story.js';

/** What the host calls each kind of card. */
const names: Readonly<Record<string, string>> = {
  canvas_show_question: 'a question',
  canvas_show_input: 'a text field',
  canvas_show_calendar: 'a calendar',
  canvas_show_text: 'a page of text',
  canvas_show_chart: 'a chart',
  canvas_show_alert: 'a notice',
  canvas_show_scheduling_embed: 'a booking page',
};

/** The actions that a step needs and a conversation does not have. */
export function missingFor({ plays, about }: Step, call: Conversation): readonly string[] {
  const cards = [plays, about].filter((name) => name?.startsWith('canvas.')) as readonly string[];
  const others = plays.includes('_') && !plays.startsWith('canvas.') ? [plays] : [];
  return [...cards.map(showActionOf), ...others].filter((action) => !call.can(action));
}

/** Whether a step cannot be played in a conversation: the agent only calls actions that it has. */
export const isLeftOut = (step: Step, call: Conversation): boolean => missingFor(step, call).length > 0;

/** What the host says of the steps that are left out, before it goes on; nothing where none is. */
export function wordsFor(leftOut: readonly Step[], call: Conversation): string {
  const missing = [...new Set(leftOut.flatMap((step) => missingFor(step, call)))];
  if (missing.length === 0) return '';
  const kinds = missing.flatMap((action) => names[action] ?? []);
  if (kinds.length === 0) return 'I cannot change what I show in this conversation. ';
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(kinds);
  return `I can’t show you ${list} in this conversation. `;
}
