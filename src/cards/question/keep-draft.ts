import { isObject } from '../../lib/json.js';
import type { QuestionDraft } from './draft.js';
import type { QuestionProps } from './index.js';

/**
 * What still fits after an update: options that still exist, "Other" where it is still offered. Where only
 * one may be picked now and several were, none stays: which one to keep is the user's to say.
 */
export function keepDraft(draft: unknown, props: QuestionProps): QuestionDraft | undefined {
  if (!isObject(draft)) return undefined;
  const { picked, other, otherText, details } = draft as Partial<Record<keyof QuestionDraft, unknown>>;
  const kept = props.options.map(({ id }) => id).filter((id) => Array.isArray(picked) && picked.includes(id));
  const otherKept = other === true && props.allow_other;
  const fits = props.multi_select || kept.length + Number(otherKept) <= 1;
  return {
    picked: fits ? kept : [],
    other: fits && otherKept,
    otherText: typeof otherText === 'string' ? otherText : '',
    details: isObject(details) ? keepDetails(details, props) : {},
  };
}

function keepDetails(details: Record<string, unknown>, props: QuestionProps): Record<string, string> {
  const kept = props.options
    .filter(({ id, allow_free_text }) => allow_free_text && Object.hasOwn(details, id))
    .map(({ id }) => [id, details[id]] as const)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(kept);
}
