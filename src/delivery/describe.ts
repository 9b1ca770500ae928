import type { Interaction } from '../core/interaction.js';
import { isObject, type Json, type JsonObject } from '../lib/json.js';
import { writeList } from '../lib/write-list.js';
import { english, type Words } from '../words/english.js';
import type { Language } from '../words/languages.js';

/**
 * What the agent is told of a submit, a skip or a dismiss, as if the user had said it; null for nothing.
 * `args` are the card's arguments.
 */
export type Describe = (interaction: Interaction, args: JsonObject) => string | null;

type Replies = Words['replies'];

/** Long answers are in the recorded interaction; the agent needs the gist. */
const MAX_TEXT = 600;

/** In the language that is spoken when the user answers. Dates stay as the agent has sent them. */
export function describeIn(language: () => Language): Describe {
  return ({ type, value }, args) => {
    const { locale, words: all } = language();
    const words = all.replies;
    const heading = [args.question, args.prompt, args.title].find(isText);
    const about = heading === undefined ? '' : words.quote(cut(heading, 160));
    if (type === 'skip') return words.skip(about);
    if (type === 'dismiss') return words.dismiss(about);
    if (type !== 'submit') return null;
    if (isText(value.event_uri)) return words.booked(about);
    const answer = answerOf(value, args, { words, locale });
    return answer === null ? words.sent(about) : words.submit(about, cut(answer, MAX_TEXT));
  };
}

export const inEnglish = (): Language => ({ locale: 'en', words: english });

interface Speech {
  readonly words: Replies;
  readonly locale: string;
}

function answerOf(value: JsonObject, args: JsonObject, { words, locale }: Speech): string | null {
  if (Array.isArray(value.selected_option_ids)) return optionsOf(value, args, locale);
  if (value.value !== undefined && value.value !== null) return String(textOf(value.value));
  if (isText(value.selected_date)) return value.selected_date;
  if (isObject(value.selected_slot)) return slotOf(value.selected_slot, words);
  if (Array.isArray(value.selected_slots)) {
    return writeList(
      value.selected_slots.filter(isObject).map((slot) => slotOf(slot, words)),
      locale,
    );
  }
  if (isObject(value.selected_range)) return slotOf(value.selected_range, words);
  return null;
}

function optionsOf(value: JsonObject, args: JsonObject, locale: string): string {
  const options = (Array.isArray(args.options) ? args.options : []).filter(isObject);
  const details = isObject(value.option_details) ? value.option_details : {};
  const picked = (value.selected_option_ids as readonly Json[]).map((id) => {
    const label = String(textOf(options.find((option) => option.id === id)?.label ?? id));
    const detail = details[String(textOf(id))];
    return isText(detail) ? `${label} (${detail})` : label;
  });
  return writeList(isText(value.other_text) ? [...picked, value.other_text] : picked, locale);
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
