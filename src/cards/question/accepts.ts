import { either, flag, kept, list, shape, string, type Quick } from '../../lib/quick.js';

export const MIN_OPTIONS = 2;
export const MAX_OPTIONS = 10;

const option = shape({
  id: string(1),
  label: string(1),
  allow_free_text: [flag, false],
  free_text_placeholder: [string()],
});

/** Its arguments, as agents nearly always send them. */
export const questionAccepts: Quick = shape({
  question: string(1),
  options: kept(list(option, MIN_OPTIONS, MAX_OPTIONS, 'id')),
  multi_select: [flag, false],
  allow_other: [flag, false],
  allow_skip: [flag, false],
  correct_answer: [either(string(), list(string()))],
});
