import type { CardSample } from '../card-sample.js';

const component = 'canvas.scheduling_embed';

const context = { scheduling_url: 'https://calendly.com/your-team/30min' };

export const schedulingEmbedSamples: readonly CardSample[] = [
  {
    name: 'with the details filled in',
    component,
    arguments: {
      title: 'Book a demo with the team',
      prefill: { name: 'Ada Lovelace', email: 'ada@example.com' },
    },
    context,
    answer: {
      value: {
        provider: 'calendly',
        event_uri: 'https://api.calendly.com/scheduled_events/ABCDABCDABCDABCD',
        invitee_uri: 'https://api.calendly.com/scheduled_events/ABCDABCDABCDABCD/invitees/ABCDABCDABCDABCD',
        skipped: false,
      },
    },
  },
  { name: 'without a title', component, arguments: {}, context },
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
  },
  { name: 'Arabic', component, arguments: { title: 'احجز موعدًا مع فريقنا' }, context },
];
