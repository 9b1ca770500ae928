import { CardActEvent, type CardAct } from '../cards/card-act-event.js';
import type { AnswerType } from '../cards/card-type.js';
import { copyJson, isObject } from '../lib/json.js';

/** A card of the page's own may send a `CustomEvent`, or come with another copy of this code. */
export function readAct(event: Event): CardAct | null {
  if (event instanceof CardActEvent) return event.act;
  const { act, detail } = event as Event & { readonly act?: unknown; readonly detail?: unknown };
  const candidate = act ?? detail;
  if (!isObject(candidate)) return null;
  const { type, value = {} } = candidate;
  switch (type) {
    case 'submit':
    case 'skip':
    case 'dismiss':
      return readAnswer(type, value);
    case 'draft':
      return { type, draft: candidate.draft };
    case 'retry':
      return { type };
    case 'fail':
      return { type, error: candidate.error };
    default:
      return null;
  }
}

function readAnswer(type: AnswerType, value: unknown): CardAct | null {
  const copy = copyJson(value);
  return copy.ok && isObject(copy.value) ? { type, value: copy.value } : null;
}
