import type { RailState } from '../core/rail-state.js';
import type { Words } from '../words/english.js';

/** What a screen reader hears of a change, politely and once; null for nothing. */
export function announcement(state: RailState, before: RailState, words: Words): string | null {
  const { card } = state;
  if (!card) return before.card && before.phase !== 'sent' ? words.cardClosed : null;
  const isNew = state.serial !== before.serial || !before.card;
  if (isNew || card.problem !== before.card?.problem) return introduction(state, words);
  if (state.phase !== before.phase) return phaseWords(state, words);
  return card.arguments !== before.card.arguments
    ? `${words.cardUpdated} ${introduction(state, words)}`
    : null;
}

/** Kind and heading, such as "Question: Which colour?". */
function introduction({ card }: RailState, words: Words): string {
  if (!card) return '';
  if (card.problem) {
    const { notice } = words;
    if (card.problem.code === 'unknown_component') return notice.unsupportedTitle;
    return card.problem.code === 'component_load_failed' ? notice.failedTitle : notice.invalidTitle;
  }
  const kind = card.type?.kind(words);
  const heading = card.props && card.type?.heading(card.props);
  return [kind, heading].filter(Boolean).join(': ') || words.newCard;
}

function phaseWords({ phase }: RailState, words: Words): string | null {
  switch (phase) {
    case 'sent':
      return words.sent;
    case 'waiting':
      return words.willTryAgain;
    case 'failed':
      return words.notSaved;
    default:
      return null;
  }
}
