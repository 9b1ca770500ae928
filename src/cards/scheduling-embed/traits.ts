import { oneOf, shape, string } from '../../lib/quick.js';
import type { CardTraits, QuickAnswers } from '../card-traits.js';
import type { SchedulingEmbedProps } from './index.js';

/** What is said and done about it. */
export const schedulingEmbedTraits: CardTraits<SchedulingEmbedProps> = {
  kind: (words) => words.scheduling.kind,
  heading: (props) => props.title ?? '',
  // Nothing more: whether there is a page to book on is not known here.
  hint: (words, { title }) => (title ? '' : words.scheduling.pickTime),
  // The page itself shows the confirmation, so it stays until it is closed.
  holdAfterSubmit: () => null,
};

/** What it sends. */
export const schedulingEmbedAnswers: QuickAnswers = {
  submit: shape({
    provider: oneOf('calendly'),
    event_uri: string(),
    invitee_uri: string(),
    skipped: oneOf(false),
  }),
};
