import type { CardSample } from '../card-sample.js';

const component = 'canvas.scheduling_embed';

const context = { scheduling_url: 'https://calendly.com/your-team/30min' };

const EVENT = 'https://api.calendly.com/scheduled_events/ABCDABCDABCDABCD';

/** What a booking sends. */
const answer = {
  value: {
    provider: 'calendly',
    event_uri: EVENT,
    invitee_uri: `${EVENT}/invitees/ABCDABCDABCDABCD`,
    skipped: false,
  },
};

export const schedulingEmbedSamples: readonly CardSample[] = [
  {
    name: 'with the details filled in',
    component,
    arguments: {
      title: 'Book a demo with the team',
      prefill: { name: 'Ada Lovelace', email: 'ada@example.com' },
    },
    context,
    answer,
  },
  { name: 'without a title', component, arguments: {}, context, answer },
  { name: 'not configured', component, arguments: { title: 'Book a demo with the team' } },
  {
    name: 'a page of somebody else',
    component,
    arguments: { title: 'Book a demo with the team' },
    context: { scheduling_url: 'https://evilcalendly.com/your-team/30min' },
  },
  {
    name: 'long title',
    component,
    arguments: { title: 'Terminvereinbarungsgespräch'.repeat(8).slice(0, 160) },
    context,
    answer,
  },
  { name: 'Arabic', component, arguments: { title: 'احجز موعدًا مع فريقنا' }, context, answer },
];
