import { catalog } from '../src/cards/catalog.js';
import type { RailState } from '../src/protocol.js';
import { PAL_API } from './api-places.js';
import { Conversation, type Envelope } from './envelope.js';
import { oddExamples } from './odd-examples.js';
import { idOfSample, samplesOf, slug } from './sample-ids.js';

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
  ...catalog.flatMap(({ component }) => examplesOf(component)),
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

function examplesOf(component: string): readonly Example[] {
  return samplesOf(component).map((sample) => ({
    id: idOfSample(sample),
    name: sample.name,
    group: component,
    make: (call) =>
      call.show(component, `call_${slug(sample.name).slice(0, 24)}`, sample.arguments, sample.context),
  }));
}
