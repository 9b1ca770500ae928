import type { Card } from '../core/card.js';
import type { ChangeCause } from '../core/canvas-controller.js';
import type { RailState } from '../core/rail-state.js';
import { embed } from '../lib/bidi.js';
import type { Words } from '../words/english.js';
import type { Language } from '../words/languages.js';

/** What a screen reader hears of all that has changed since it last heard of the rail; null for nothing. */
export function announcement(
  state: RailState,
  before: RailState,
  cause: ChangeCause,
  language: Language,
): string | null {
  const { card } = state;
  const { words } = language;
  if (!card) return before.card && farewell(before, cause, words);
  if (!isSameShowing(state, before)) return introduction(card, language);
  if (state.phase !== before.phase) return phaseWords(state, words);
  return before.card && changes(card, before.card, language);
}

/** Whether a change can wait until the card has come to rest: it is one of many, such as a text that grows. */
export function canWait(state: RailState, before: RailState): boolean {
  if (!state.card || !isSameShowing(state, before)) return false;
  return state.phase === before.phase || state.phase === 'sending';
}

function isSameShowing(state: RailState, before: RailState): boolean {
  return state.serial === before.serial && state.card?.problem === before.card?.problem;
}

/** Kind, heading and what can be done, such as "Question: Which colour? 3 options, pick one." */
function introduction({ type, props, problem }: Card, language: Language): string {
  const { words, locale } = language;
  if (problem) {
    const { notice } = words;
    if (problem.code === 'unknown_component')
      return sentences(words, notice.unsupportedTitle, notice.unsupportedBody);
    if (problem.code === 'component_load_failed')
      return sentences(words, notice.failedTitle, notice.failedBody);
    return sentences(words, notice.invalidTitle, notice.invalidBody);
  }
  if (!type || !props) return words.newCard;
  const [kind, heading] = [type.kind(words, props), type.heading(props)];
  const title = kind && heading ? words.introduction(kind, embed(heading, locale)) : kind || heading;
  return sentences(words, title || words.newCard, type.hint(words, props, locale));
}

/** Only what is another than before, and nothing where that is nothing to be heard or seen. */
function changes({ type, props, ...card }: Card, before: Card, { words, locale }: Language): string | null {
  if (JSON.stringify(card.arguments) === JSON.stringify(before.arguments)) return null;
  if (!type || !props || !before.props) return words.cardUpdated;
  const said = [
    (one: object) => type.kind(words, one),
    (one: object) => type.heading(one),
    (one: object) => type.hint(words, one, locale),
  ];
  const old = before.props;
  const other = said.map((say) => (say(props) === say(old) ? '' : say(props)));
  return sentences(words, words.cardUpdated, ...other, type.changes(words, old, props, locale));
}

/** How a card ended depends on who ended it. One that was sent has said so, unless there was no time to. */
function farewell({ phase }: RailState, cause: ChangeCause, words: Words): string | null {
  switch (cause) {
    case 'delivery':
      return words.skipped;
    case 'held':
      return phase === 'sent' ? null : words.sent;
    case 'answer':
      return words.closed;
    case 'elsewhere':
      return words.answeredElsewhere;
    default:
      return phase === 'sent' ? null : words.cardClosed;
  }
}

function phaseWords({ phase }: RailState, words: Words): string | null {
  switch (phase) {
    case 'sending':
      return words.sending;
    case 'sent':
      return words.sent;
    case 'waiting':
      return words.willTryAgain;
    case 'failed':
      return words.notSaved;
    case 'open':
      return null;
  }
}

/** Parts of a sentence that are read with a pause between them. */
function sentences({ fullStop }: Words, ...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (/[\p{P}\p{S}]\u2069?$/u.test(part) ? part : part + fullStop))
    .join(' ');
}
