import { catalog } from '../src/cards/catalog.js';
import { samples } from '../src/cards/samples.js';
import type { RailState } from '../src/protocol.js';
import { PAL_API } from './api-places.js';
import { Conversation, type Envelope } from './envelope.js';
import { oddExamples } from './odd-examples.js';

/** A message to begin with in the composer. */
export interface Example {
  /** Names it in the URL. */
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** A message, or text that is not even JSON. */
  make(call: Conversation, state: RailState): Envelope | string;
}

/** Every sample of every card, then what else an agent may send, right and wrong. */
export const examples: readonly Example[] = [
  ...catalog.flatMap(({ component }) => samplesOf(component)),
  ...oddExamples,
];

/** The text that the composer begins with. Its messages are not counted, so that they are never stale. */
export function textOf(example: Example, state: RailState, conversation = ''): string {
  const id = state.card?.conversationId ?? (conversation || 'c_composer');
  const call = new Conversation(id, { counted: false, ...(id === conversation && { apiBaseUrl: PAL_API }) });
  const message = example.make(call, state);
  return typeof message === 'string' ? message : JSON.stringify(message, null, 2);
}

export function findExample(id: string): Example | undefined {
  return examples.find((example) => example.id === id) ?? examples[0];
}

function samplesOf(component: string): readonly Example[] {
  const short = component.replace(/^canvas\./, '');
  return samples
    .filter((sample) => sample.component === component)
    .map(({ name, arguments: args, context }) => ({
      id: `${short}:${slug(name)}`,
      name,
      group: component,
      make: (call) => call.show(component, `call_${slug(name).slice(0, 24)}`, args, context),
    }));
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
