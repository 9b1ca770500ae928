import type { CardTraits, QuickAnswers } from '../card-traits.js';
import type { QuestionProps } from './index.js';
import type * as code from './parts-code.js';

type QuestionParts = typeof code;

let brought: QuestionParts | null = null;

/** What is said and done about it, and what it sends; filled with the parts, before anybody asks. */
export const knownTraits = {} as CardTraits<QuestionProps>;
export const knownAnswers: QuickAnswers = {};

/** What a plain question does without; null until somebody brings it. */
export const questionParts = (): QuestionParts | null => brought;

/** Whoever shows questions brings it, before one that is not plain. */
export function bringQuestionParts(parts: QuestionParts): void {
  brought = parts;
  Object.assign(knownTraits, parts.questionTraits);
  Object.assign(knownAnswers, parts.questionAnswers);
}

/** Whether it has options to pick, and nothing else: no field, no right answer. */
export function isPlain({ options, allow_other, correct_answer }: QuestionProps): boolean {
  return !allow_other && correct_answer === undefined && !options.some((one) => one.allow_free_text);
}
