import { isObject } from '../../lib/json.js';
import { list, oneOf, shape, string, type Quick } from '../../lib/quick.js';
import type { QuickAnswers } from '../card-traits.js';

/** Text by option id. */
const details: Quick = (value) =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string') ? value : undefined;

/** What it sends. */
export const questionAnswers: QuickAnswers = {
  submit: shape({
    selected_option_ids: list(string()),
    skipped: oneOf(false),
    other_text: [string()],
    option_details: [details],
  }),
  skip: shape({ selected_option_ids: list(string(), 0, 0), skipped: oneOf(true) }),
};
