import { readMessage, reduce, type Problem, type RailState, type Transition } from '../src/protocol.js';
import { whyIgnored } from './ignored.js';
import { lineAndColumn, readJson, type JsonText } from './json-places.js';
import { MessagePlaces } from './message-places.js';

/** One thing that is wrong with a message, and where. */
export interface Finding {
  readonly level: 'error' | 'warning' | 'note';
  readonly code: string;
  /** Where in the message, such as `options[2].label`; empty for the whole. */
  readonly path: string;
  readonly reason: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What the rail would make of a text, before it is sent. */
export interface Verdict {
  /** `stops`: it is not JSON and cannot be sent. */
  readonly level: 'good' | 'nothing' | 'wrong' | 'stops';
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly message?: unknown;
}

type Places = Extract<JsonText, { ok: true }>['places'];

/** Asks the rail's own policy; nothing is sent for it. */
export function judge(text: string, state: RailState): Verdict {
  const json = readJson(text);
  if (!json.ok) {
    const { reason, offset } = json;
    const finding = { level: 'error', code: 'not_json', path: '', reason, offset } as const;
    return {
      level: 'stops',
      summary: 'Not JSON yet: this cannot be sent.',
      findings: [{ ...finding, ...lineAndColumn(text, offset) }],
    };
  }
  const event = readMessage(json.value);
  const message = json.value;
  if (!event) {
    const findings = [ignored(message, text, json.places)];
    return { level: 'nothing', summary: 'Not for the rail: ignored in silence.', findings, message };
  }
  const transition = reduce(state, event);
  const places = new MessagePlaces(text, json.places);
  const findings = transition.problems.flatMap((problem) => findingsOf(problem, text, places));
  const wrong = transition.problems.some(({ level }) => level === 'error');
  return {
    level: wrong ? 'wrong' : transition.state === state ? 'nothing' : 'good',
    summary: summaryOf(event.kind, transition, state),
    findings,
    message,
  };
}

function summaryOf(kind: string, { state, problems }: Transition, before: RailState): string {
  const problem = problems.find(({ level }) => level === 'error');
  const { card } = state;
  if (problem && state === before) return 'A problem is reported; what is on screen stays.';
  if (problem) return 'A notice takes the place of the card, and the agent’s platform is told.';
  if (kind === 'show' && state === before) return 'Stale: a newer show or clear was seen. Nothing changes.';
  if (kind === 'show' && state.serial === before.serial) return `Draws ${card?.component} again, in place.`;
  if (kind === 'show')
    return `Shows ${card?.component}${before.card ? ` and replaces ${before.card.component}` : ''}.`;
  if (kind === 'update') {
    return state === before
      ? 'Its card is not on screen: nothing changes.'
      : `Updates ${card?.component} in place.`;
  }
  return before.card && !card
    ? `Clears ${before.card.component}.`
    : 'No such card on screen: nothing to clear.';
}

function findingsOf(problem: Problem, text: string, places: MessagePlaces): readonly Finding[] {
  const { code, level } = problem;
  return problem.issues.map(({ path, reason }) => {
    const mistake = path === '' ? places.mistake() : null;
    if (mistake) return { level, code, path, ...mistake, ...lineAndColumn(text, mistake.offset) };
    const offset = places.find(path, code);
    return { level, code, path, reason, offset, ...lineAndColumn(text, offset) };
  });
}

/** Which mark of a message for the rail is missing, and where it would stand. */
function ignored(message: unknown, text: string, places: Places): Finding {
  const { path, reason } = whyIgnored(message);
  const offset = places.get(path) ?? places.get('properties') ?? 0;
  return { level: 'note', code: 'ignored', path, reason, offset, ...lineAndColumn(text, offset) };
}
