import { isObject, type JsonObject } from '../../lib/json.js';
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
  const picked = draft.picked.includes(id)
    ? draft.picked.filter((other) => other !== id)
    : props.options
        .map((option) => option.id)
        .filter((other) => other === id || draft.picked.includes(other));
  return { ...draft, picked };
}

/** What still fits after an update: options that still exist, "Other" where it is still offered. */
export function keepDraft(draft: unknown, props: QuestionProps): QuestionDraft | undefined {
  if (!isObject(draft)) return undefined;
  const { picked, other, otherText, details } = draft as Partial<QuestionDraft>;
  const kept = props.options
    .map(({ id }) => id)
    .filter((id) => Array.isArray(picked) && picked.includes(id))
    .slice(0, props.multi_select ? undefined : 1);
  const otherKept = other === true && props.allow_other && (props.multi_select || kept.length === 0);
  return {
    picked: kept,
    other: otherKept,
    otherText: typeof otherText === 'string' ? otherText : '',
    details: isObject(details) ? keepDetails(details, props) : {},
  };
}

/** What a submit carries, or the reason why the draft cannot be sent: nothing picked, nothing typed. */
export function readDraft(
  draft: QuestionDraft,
  props: QuestionProps,
): { readonly value: JsonObject } | { readonly missing: 'pick' | 'text' } {
  const otherText = draft.otherText.trim();
  if (draft.picked.length === 0 && !draft.other) return { missing: 'pick' };
  if (draft.other && !otherText) return { missing: 'text' };
  const details = Object.fromEntries(
    props.options
      .filter(({ id, allow_free_text }) => allow_free_text && draft.picked.includes(id))
      .map(({ id }) => [id, (draft.details[id] ?? '').trim()] as const)
      .filter(([, detail]) => detail),
  );
  const value: JsonObject = {
    selected_option_ids: draft.picked,
    skipped: false,
    ...(draft.other && { other_text: otherText }),
    ...(Object.keys(details).length > 0 && { option_details: details }),
  };
  return { value };
}

/** The ids that a quiz calls right, or null where the question is no quiz. */
export function rightAnswers(props: QuestionProps): readonly string[] | null {
  const { correct_answer } = props;
  if (correct_answer === undefined) return null;
  return typeof correct_answer === 'string' ? [correct_answer] : correct_answer;
}

function keepDetails(details: Record<string, unknown>, props: QuestionProps): Record<string, string> {
  const kept = props.options
    .filter(({ id, allow_free_text }) => allow_free_text && typeof details[id] === 'string')
    .map(({ id }) => [id, details[id] as string] as const);
  return Object.fromEntries(kept);
}
