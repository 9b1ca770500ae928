import type { Card } from '../core/card.js';
import type { ChangeCause } from '../core/canvas-controller.js';
import type { RailState } from '../core/rail-state.js';
import type { Words } from '../words/english.js';

/** What a screen reader hears of all that has changed since it last heard of the rail; null for nothing. */
export function announcement(
  state: RailState,
  before: RailState,
  cause: ChangeCause,
  words: Words,
): string | null {
  const { card } = state;
  if (!card) return before.card && farewell(before, cause, words);
  if (!isSameShowing(state, before)) return introduction(card, words);
  if (state.phase !== before.phase) return phaseWords(state, words);
  return before.card && changes(card, before.card, words);
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
function introduction({ type, props, problem }: Card, words: Words): string {
  if (problem) {
    const { notice } = words;
    if (problem.code === 'unknown_component')
      return sentences(notice.unsupportedTitle, notice.unsupportedBody);
    if (problem.code === 'component_load_failed') return sentences(notice.failedTitle, notice.failedBody);
    return sentences(notice.invalidTitle, notice.invalidBody);
  }
  if (!type || !props) return words.newCard;
  const title = [type.kind(words, props), type.heading(props)].filter(Boolean).join(': ');
  return sentences(title || words.newCard, type.hint(words, props));
}

/** Only what is another than before, and nothing where that is nothing to be heard or seen. */
function changes({ type, props, ...card }: Card, before: Card, words: Words): string | null {
  if (JSON.stringify(card.arguments) === JSON.stringify(before.arguments)) return null;
  if (!type || !props || !before.props) return words.cardUpdated;
  const said = [
    (one: object) => type.kind(words, one),
    (one: object) => type.heading(one),
    (one: object) => type.hint(words, one),
  ];
  const old = before.props;
  const other = said.map((say) => (say(props) === say(old) ? '' : say(props)));
  return sentences(words.cardUpdated, ...other, type.changes(words, old, props));
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
function sentences(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (/[\p{P}\p{S}]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
