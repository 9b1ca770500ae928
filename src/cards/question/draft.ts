import type { JsonObject } from '../../lib/json.js';
import type { QuestionProps } from './index.js';

/** What the user has picked and typed so far. Texts are kept while their option is not picked. */
export interface QuestionDraft {
  readonly picked: readonly string[];
  /** Whether "Other" is picked. */
  readonly other: boolean;
  readonly otherText: string;
  /** Option id to the detail typed for it. */
  readonly details: Readonly<Record<string, string>>;
}

export const emptyDraft: QuestionDraft = { picked: [], other: false, otherText: '', details: {} };

/** Picks an option, or "Other" for null; single choice lets go of what was picked before. */
export function pick(draft: QuestionDraft, id: string | null, props: QuestionProps): QuestionDraft {
  if (!props.multi_select) return { ...draft, picked: id === null ? [] : [id], other: id === null };
  if (id === null) return { ...draft, other: !draft.other };
  const others = draft.picked.filter((other) => other !== id);
  return { ...draft, picked: others.length < draft.picked.length ? others : [...draft.picked, id] };
}

/** The detail typed for an option. An id is any text, also one that every object has, like `constructor`. */
export function detailOf(draft: QuestionDraft, id: string): string {
  const detail: unknown = Object.hasOwn(draft.details, id) ? draft.details[id] : '';
  return typeof detail === 'string' ? detail : '';
}

/**
 * What a submit carries, or the reason why the draft cannot be sent: nothing picked, nothing typed. Ids and
 * details stand in the order of the options, whatever the order they were picked in.
 */
export function readDraft(
  draft: QuestionDraft,
  props: QuestionProps,
): { readonly value: JsonObject } | { readonly missing: 'pick' | 'text' } {
  const picked = props.options.filter(({ id }) => draft.picked.includes(id));
  const other = draft.other && props.allow_other;
  const otherText = draft.otherText.trim();
  const several = picked.length + Number(other) > 1;
  if ((picked.length === 0 && !other) || (several && !props.multi_select)) return { missing: 'pick' };
  if (other && !otherText) return { missing: 'text' };
  const details = picked
    .filter(({ allow_free_text }) => allow_free_text)
    .map(({ id }) => [id, detailOf(draft, id).trim()] as const)
    .filter(([, detail]) => detail);
  const value: JsonObject = {
    selected_option_ids: picked.map(({ id }) => id),
    skipped: false,
    ...(other && { other_text: otherText }),
    ...(details.length > 0 && { option_details: Object.fromEntries(details) }),
  };
  return { value };
}
