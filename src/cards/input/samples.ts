import type { CardSample } from '../card-sample.js';

const component = 'canvas.input';

export const inputSamples: readonly CardSample[] = [
  {
    name: 'text',
    component,
    arguments: { prompt: 'What should I call you?', placeholder: 'Your first name' },
    draft: 'Ada',
    answer: { draft: 'Ada', value: { input_type: 'text', value: 'Ada', skipped: false } },
  },
  {
    name: 'email, required',
    component,
    arguments: {
      prompt: 'Where shall I send the summary?',
      input_type: 'email',
      placeholder: 'name@example.com',
      required: true,
    },
    draft: 'ada@example.com',
  },
  {
    name: 'number, with skip',
    component,
    arguments: {
      prompt: 'How many people work in your team?',
      input_type: 'number',
      required: true,
      allow_skip: true,
    },
    draft: '12',
    answer: { draft: '12', value: { input_type: 'number', value: 12, skipped: false } },
  },
  {
    name: 'telephone',
    component,
    arguments: {
      prompt: 'Which number can we reach you on?',
      input_type: 'tel',
      placeholder: '+1 555 010 9999',
      allow_skip: true,
    },
    draft: '+44 (0)20 7946 0018 ext. 4',
  },
  {
    name: 'the longest prompt',
    component,
    arguments: {
      prompt:
        'Before we go on, please tell me in a few of your own words what you would most like to have settled by the end of this conversation, and what would have to be true for you to call the time that you are spending on it with me well spent, ok?',
      placeholder: 'For example: a price, a date, and somebody whom I can call when something goes wrong',
      allow_skip: true,
    },
    draft: 'A price for ten seats, the day on which we could begin, and the name of somebody whom I can call',
  },
  {
    name: 'a very long word',
    component,
    arguments: { prompt: 'Rechtsschutzversicherungsgesellschaftenzusammenschlussbeauftragtennummer?' },
    draft: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  },
  {
    name: 'Arabic',
    component,
    arguments: { prompt: 'ما اسمك الكامل؟', placeholder: 'الاسم الأول واسم العائلة', allow_skip: true },
    draft: 'ليلى حداد',
  },
  {
    name: 'Arabic, telephone',
    component,
    arguments: { prompt: 'ما رقم هاتفك؟', input_type: 'tel', required: true },
    draft: '+966 55 012 3456',
  },
];
