import type { CardSample } from '../card-sample.js';

const component = 'canvas.question';

export const questionSamples: readonly CardSample[] = [
  {
    name: 'single choice',
    component,
    arguments: {
      question: 'Which time of day suits you best?',
      options: [
        { id: 'morning', label: 'Morning, 8 to 12' },
        { id: 'afternoon', label: 'Afternoon, 12 to 17' },
        { id: 'evening', label: 'Evening, 17 to 20' },
      ],
    },
    answer: {
      draft: { picked: ['evening'], other: false, otherText: '', details: {} },
      value: { selected_option_ids: ['evening'], skipped: false },
    },
  },
  {
    name: 'several, with Other and skip',
    component,
    arguments: {
      question: 'What brought you here today?',
      options: [
        { id: 'price', label: 'Pricing' },
        { id: 'demo', label: 'A live demo of the product' },
        {
          id: 'migration',
          label: 'Moving over from another vendor',
          allow_free_text: true,
          free_text_placeholder: 'Which one?',
        },
        { id: 'support', label: 'Support for an existing account' },
      ],
      multi_select: true,
      allow_other: true,
      allow_skip: true,
    },
    draft: { picked: ['migration'], other: true, otherText: 'Curiosity', details: { migration: '' } },
    answer: {
      draft: { picked: ['migration'], other: true, otherText: 'Curiosity', details: { migration: 'Acme' } },
      value: {
        selected_option_ids: ['migration'],
        skipped: false,
        other_text: 'Curiosity',
        option_details: { migration: 'Acme' },
      },
    },
  },
  {
    name: 'quiz',
    component,
    arguments: {
      question: 'Which planet is closest to the Sun?',
      options: [
        { id: 'venus', label: 'Venus' },
        { id: 'mercury', label: 'Mercury' },
        { id: 'mars', label: 'Mars' },
      ],
      correct_answer: 'mercury',
    },
    draft: { picked: ['venus'], other: false, otherText: '', details: {} },
  },
  {
    name: 'ten long options',
    component,
    arguments: {
      question:
        'Which of these statements comes closest to how your team plans its work in an ordinary week?',
      options: Array.from({ length: 10 }, (_, index) => ({
        id: `opt_${index + 1}`,
        label: `Statement ${index + 1}: we look at what is open, talk about what matters most and decide together`,
      })),
    },
    draft: { picked: ['opt_3'], other: false, otherText: '', details: {} },
  },
  {
    name: 'Arabic',
    component,
    arguments: {
      question: 'ما هو الوقت المناسب لك؟',
      options: [
        { id: 'am', label: 'صباحًا من ٨ إلى ١٢' },
        { id: 'pm', label: 'مساءً من ٥ إلى ٨' },
      ],
      allow_skip: true,
    },
    draft: { picked: ['pm'], other: false, otherText: '', details: {} },
  },
];
