import { codePointLength } from '../../lib/code-points.js';
import type { JsonObject } from '../../lib/json.js';
import { isEmailAddress, isPhoneNumber } from './contact.js';
import type { InputProps, InputType } from './index.js';
import { readNumber } from './read-number.js';

/** What the user has typed, as it stands in the field. */
export type InputDraft = string;

/** The most that one answer holds, in code points: far more than a line, far less than a request takes. */
export const MAX_ANSWER = 4000;

/** Why a draft cannot be sent. */
export type InputProblem = 'missing' | 'tooLong' | Exclude<InputType, 'text'>;

/** What pressing Send means. */
export type InputReading =
  | { readonly type: 'submit' | 'skip'; readonly value: JsonObject }
  | { readonly type: 'problem'; readonly problem: InputProblem };

/** Typed text outlives every update: it is the user's, even where the agent now asks for another type. */
export function keepDraft(draft: unknown): InputDraft | undefined {
  return typeof draft === 'string' ? draft : undefined;
}

/** What a skip carries. */
export const skipValue = ({ input_type }: InputProps): JsonObject => ({
  input_type,
  value: null,
  skipped: true,
});

/**
 * What sending a draft means. The rules of an empty field stand here and nowhere else: where an answer is
 * required it asks for one; where it is not, an empty text goes out as an empty text. There is no empty
 * number, so an empty number goes out as what it is, a skip.
 */
export function readDraft(draft: InputDraft, props: InputProps, locale: string): InputReading {
  const { input_type } = props;
  const text = draft.trim();
  const submit = (value: string | number): InputReading => ({
    type: 'submit',
    value: { input_type, value, skipped: false },
  });

  if (!text && props.required) return problem('missing');
  if (!text && input_type === 'number') return { type: 'skip', value: skipValue(props) };
  if (!text) return submit('');
  if (codePointLength(text) > MAX_ANSWER) return problem('tooLong');
  switch (input_type) {
    case 'number': {
      const number = readNumber(text, locale);
      return number === null ? problem('number') : submit(number);
    }
    case 'email':
      return isEmailAddress(text) ? submit(text) : problem('email');
    case 'tel':
      return isPhoneNumber(text) ? submit(text) : problem('tel');
    case 'text':
      return submit(text);
  }
}

const problem = (problem: InputProblem): InputReading => ({ type: 'problem', problem });
