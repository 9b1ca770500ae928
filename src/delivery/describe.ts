import type { Interaction } from '../core/interaction.js';
import { isObject, type Json, type JsonObject } from '../lib/json.js';

/**
 * What the agent is told of a submit, a skip or a dismiss, as if the user had said it; null for nothing.
 * `args` are the card's arguments.
 */
export type Describe = (interaction: Interaction, args: JsonObject) => string | null;

/** The words, in one table. `about` is the heading of the card in quotes, or nothing. */
export const englishReplies = {
  submit: (about: string, answer: string) => (about ? `My answer to ${about}: ${answer}.` : `${answer}.`),
  sent: (about: string) => (about ? `I have answered ${about}.` : 'I have answered the card.'),
  skip: (about: string) => `I would rather not answer ${about || 'this'}.`,
  dismiss: (about: string) => `I have closed ${about || 'the card'}.`,
  booked: (about: string) => `I have booked a time${about && ` for ${about}`}.`,
  quote: (text: string) => `“${text}”`,
  list: (items: readonly string[]) => items.join(', '),
  range: (start: string, end: string) => `${start} to ${end}`,
};

export type Replies = typeof englishReplies;

/** Long answers are in the recorded interaction; the agent needs the gist. */
const MAX_TEXT = 600;

export function describeIn(words: Replies): Describe {
  return ({ type, value }, args) => {
    const heading = [args.question, args.prompt, args.title].find(isText);
    const about = heading === undefined ? '' : words.quote(cut(heading, 160));
    if (type === 'skip') return words.skip(about);
    if (type === 'dismiss') return words.dismiss(about);
    if (type !== 'submit') return null;
    if (isText(value.event_uri)) return words.booked(about);
    const answer = answerOf(value, args, words);
    return answer === null ? words.sent(about) : words.submit(about, cut(answer, MAX_TEXT));
  };
}

/** In plain English. */
export const describe: Describe = describeIn(englishReplies);

function answerOf(value: JsonObject, args: JsonObject, words: Replies): string | null {
  if (Array.isArray(value.selected_option_ids)) return optionsOf(value, args, words);
  if (value.value !== undefined && value.value !== null) return String(textOf(value.value));
  if (isText(value.selected_date)) return value.selected_date;
  if (isObject(value.selected_slot)) return slotOf(value.selected_slot, words);
  if (Array.isArray(value.selected_slots)) {
    return words.list(value.selected_slots.filter(isObject).map((slot) => slotOf(slot, words)));
  }
  if (isObject(value.selected_range)) return slotOf(value.selected_range, words);
  return null;
}

function optionsOf(value: JsonObject, args: JsonObject, words: Replies): string {
  const options = (Array.isArray(args.options) ? args.options : []).filter(isObject);
  const details = isObject(value.option_details) ? value.option_details : {};
  const picked = (value.selected_option_ids as readonly Json[]).map((id) => {
    const label = String(textOf(options.find((option) => option.id === id)?.label ?? id));
    const detail = details[String(textOf(id))];
    return isText(detail) ? `${label} (${detail})` : label;
  });
  return words.list(isText(value.other_text) ? [...picked, value.other_text] : picked);
}

function slotOf(slot: Readonly<Record<string, unknown>>, words: Replies): string {
  if (isText(slot.label)) return slot.label;
  return words.range(String(textOf(slot.start)), String(textOf(slot.end)));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const textOf = (value: unknown): string | number =>
  typeof value === 'string' || typeof value === 'number' ? value : (JSON.stringify(value) ?? '');

function cut(text: string, most: number): string {
  const points = [...text];
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : text;
}
