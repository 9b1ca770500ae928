import type { QuestionDraft } from './draft.js';
import type { QuestionOption, QuestionProps } from './index.js';

/** What a sent quiz shows: the right options, and whether they are what was picked. */
export interface Verdict {
  readonly right: readonly QuestionOption[];
  /** Whether all of them were picked, and nothing else. */
  readonly isRight: boolean;
}

/**
 * Judges a draft, or null where the question is no quiz. A right id that no option has is left out; where
 * only such ids are given there is nothing to show.
 */
export function judge(draft: QuestionDraft, props: QuestionProps): Verdict | null {
  const ids: readonly string[] = [props.correct_answer ?? []].flat();
  const right = props.options.filter(({ id }) => ids.includes(id));
  if (right.length === 0) return null;
  const hits = right.filter(({ id }) => draft.picked.includes(id)).length;
  const picks = draft.picked.length + Number(draft.other);
  return { right, isRight: hits === right.length && hits === picks };
}

/** How a row is marked: as right, or as picked and wrong. */
export function markOf(option: QuestionOption, draft: QuestionDraft, verdict: Verdict): Mark | null {
  if (verdict.right.includes(option)) return 'right';
  return draft.picked.includes(option.id) ? 'wrong' : null;
}

export type Mark = 'right' | 'wrong';
