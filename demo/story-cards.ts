import type { JsonObject } from '../src/lib/json.js';
import type { Answers } from './answers.js';
import type { StoryPage } from './story.js';
import { savings, visitWords } from './story-facts.js';

export const goal: JsonObject = {
  question: 'What matters most to you?',
  options: [
    { id: 'bills', label: 'Lower bills' },
    { id: 'backup', label: 'Power when the grid is down' },
    { id: 'climate', label: 'Less carbon' },
  ],
  allow_other: true,
};

const reactions: Readonly<Record<string, string>> = {
  bills: 'Lower bills, good.',
  backup: 'Then we will need a battery.',
  climate: 'So would I.',
};

/** Goes before what the host says next; nothing where nothing was asked. */
export function reaction(answers: Answers): string {
  if (!answers.heard('goal')) return '';
  return `${reactions[answers.picked('goal')] ?? (answers.has('goal') ? 'I see.' : 'No problem.')} `;
}

export const usage: JsonObject = {
  prompt: 'How many kilowatt hours do you use in a year?',
  placeholder: '3400',
  input_type: 'number',
  allow_skip: true,
};

export const quiz: JsonObject = {
  question: 'When does a roof that faces south make the most power?',
  options: [
    { id: 'east', label: 'At breakfast' },
    { id: 'south', label: 'Around noon' },
    { id: 'west', label: 'At dinner' },
  ],
  correct_answer: 'south',
};

export const email: JsonObject = {
  prompt: 'Your email address',
  placeholder: 'name@example.com',
  input_type: 'email',
  allow_skip: true,
};

export function plan(answers: Answers): JsonObject {
  return { title: 'Your plan', format: 'markdown', body: savings(answers) };
}

export function visitCard(slots: readonly JsonObject[], { timeZone }: StoryPage): JsonObject {
  return { title: 'Pick a time for the visit', mode: 'slot_picker', timezone: timeZone, slots };
}

export function booked(answers: Answers, page: StoryPage): JsonObject {
  const start = answers.slotStart('visit');
  return start
    ? { severity: 'success', title: 'Visit booked', body: visitWords(start, page), auto_dismiss_seconds: 5 }
    : {
        severity: 'info',
        body: 'No visit is booked. You can ask for one at any time.',
        auto_dismiss_seconds: 5,
      };
}

export function engineer(answers: Answers): JsonObject {
  const address = answers.text('email');
  return { title: 'A call with an engineer', ...(address && { prefill: { email: address } }) };
}
