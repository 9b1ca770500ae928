import type { JsonObject } from '../src/lib/json.js';
import type { RailState } from '../src/protocol.js';
import type { Example } from './examples.js';
import type { Conversation, Envelope } from './envelope.js';

const ACTIONS = 'On the card on screen';
const FOREIGN = 'Not for the rail';
const WRONG = 'Wrong, and never blank';

const question: JsonObject = {
  question: 'Tea or coffee?',
  options: [
    { id: 'tea', label: 'Tea' },
    { id: 'coffee', label: 'Coffee' },
  ],
};

const updates: Readonly<Record<string, JsonObject>> = {
  'canvas.question': { question: 'The question, put in other words' },
  'canvas.input': { prompt: 'The prompt, put in other words' },
  'canvas.text': { body: 'The text has changed; the card has not.' },
  'canvas.alert': { severity: 'warning', body: 'The alert has changed.' },
};

const targetOf = ({ card }: RailState) => card?.toolCallId ?? 'call_on_screen';

const show = (call: Conversation, args: JsonObject | string = question) =>
  call.show('canvas.question', 'call_drink', args);

const withConfig = (message: Envelope, config: JsonObject): Envelope => ({
  ...message,
  canvas_config: { ...message.canvas_config, ...config },
});

const nested = (depth: number): JsonObject => (depth === 0 ? {} : { deeper: nested(depth - 1) });

/** What an agent sends besides shows, and what goes wrong in earnest. */
export const oddExamples: readonly Example[] = [
  {
    id: 'update',
    name: 'Update it in place',
    group: ACTIONS,
    make: (call, state) => {
      const change = updates[state.card?.component ?? ''] ?? { title: 'Another title' };
      return call.update(targetOf(state), 'call_update', change);
    },
  },
  {
    id: 'move',
    name: 'Move it to the left',
    group: ACTIONS,
    make: (call, state) => call.update(targetOf(state), 'call_move', { layout: 'safe-area-left' }),
  },
  {
    id: 'clear',
    name: 'Clear it',
    group: ACTIONS,
    make: (call, state) => call.clear('call_clear', { tool_call_id: targetOf(state), reason: 'done' }),
  },
  {
    id: 'stale',
    name: 'A show that comes too late',
    group: ACTIONS,
    make: (call) => ({ ...show(call), seq: 0 }),
  },
  {
    id: 'string',
    name: 'Arguments as a JSON string',
    group: ACTIONS,
    make: (call) => show(call, JSON.stringify(question)),
  },
  {
    id: 'utterance',
    name: 'What the host says',
    group: FOREIGN,
    make: (call) => call.utterance('Hello, this is only speech.'),
  },
  {
    id: 'tool',
    name: 'A tool of your own',
    group: FOREIGN,
    make: (call) => call.call('get_weather', 'call_weather', { city: 'Lisbon' }),
  },
  {
    id: 'same-name',
    name: 'A tool of your own with a Canvas name',
    group: FOREIGN,
    make: (call) => call.call('canvas_show_question', 'call_own', question),
  },
  {
    id: 'no-config',
    name: 'A show that has lost its canvas_config',
    group: FOREIGN,
    make: (call) => {
      const { canvas_config: _, ...message } = show(call);
      return message;
    },
  },
  {
    id: 'limits',
    name: 'Arguments over the limits',
    group: WRONG,
    make: (call) => show(call, { question: '', options: [{ id: 'only', label: 'The only one' }] }),
  },
  {
    id: 'limits-string',
    name: 'The same, as a JSON string',
    group: WRONG,
    make: (call) =>
      show(call, JSON.stringify({ question: '', options: [{ id: 'only', label: 'The only one' }] })),
  },
  {
    id: 'ignored',
    name: 'An argument nobody knows',
    group: WRONG,
    make: (call) => show(call, { ...question, colour: 'blue' }),
  },
  {
    id: 'unknown',
    name: 'An unknown component',
    group: WRONG,
    make: (call) => call.show('canvas.image', 'call_image', { url: 'https://example.com/a.png' }),
  },
  {
    id: 'version',
    name: 'An unknown version',
    group: WRONG,
    make: (call) => withConfig(show(call), { component_version: 'v2' }),
  },
  {
    id: 'config',
    name: 'A malformed canvas_config',
    group: WRONG,
    make: (call) => withConfig(show(call), { version: 3 }),
  },
  {
    id: 'no-id',
    name: 'No tool_call_id',
    group: WRONG,
    make: (call) => {
      const message = show(call);
      return { ...message, properties: { ...message.properties, tool_call_id: null } };
    },
  },
  {
    id: 'deep',
    name: 'Nested too deep',
    group: WRONG,
    make: (call) => show(call, { ...question, more: nested(18) }),
  },
  {
    id: 'not-json',
    name: 'Not even JSON',
    group: WRONG,
    make: (call) => JSON.stringify(show(call), null, 2).replace('"Tea or coffee?",', '"Tea or coffee?"'),
  },
];
