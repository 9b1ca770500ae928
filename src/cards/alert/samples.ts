import type { CardSample } from '../card-sample.js';

const component = 'canvas.alert';

export const alertSamples: readonly CardSample[] = [
  {
    name: 'info',
    component,
    arguments: { body: 'I am looking up your booking. This takes a moment.' },
  },
  {
    name: 'success, leaves by itself',
    component,
    arguments: {
      severity: 'success',
      title: 'You are booked in',
      body: 'Thursday, 10:30. The invitation is on its way to your inbox.',
      auto_dismiss_seconds: 20,
    },
  },
  {
    name: 'warning',
    component,
    arguments: {
      severity: 'warning',
      title: 'We have five minutes left',
      body: 'Tell me what matters most to you, and we will start with that.',
    },
  },
  {
    name: 'error',
    component,
    arguments: {
      severity: 'error',
      title: 'The payment did not go through',
      body: 'Your card was not charged.\nYou can try again, or choose another way to pay.',
    },
  },
  {
    name: 'the longest',
    component,
    arguments: {
      severity: 'warning',
      title:
        'Please read these house rules once before you come to see the apartment, so that we can keep to the time we agreed upon',
      body: 'Please bring a photo ID and arrive ten minutes early; the entrance is at the back of the yard. '
        .repeat(12)
        .concat('We look forward to meeting you.'),
      auto_dismiss_seconds: 120,
    },
  },
  {
    name: 'a very long word',
    component,
    arguments: {
      title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      body: 'https://example.com/a/very/long/address/that/has/no/space/in/it/and/must/not/push/the/card/apart',
    },
  },
  {
    name: 'Arabic',
    component,
    arguments: {
      severity: 'success',
      title: 'تم تأكيد موعدك',
      body: 'يوم الخميس في الساعة العاشرة والنصف. ستصلك الدعوة عبر البريد الإلكتروني.',
      auto_dismiss_seconds: 60,
    },
  },
];
