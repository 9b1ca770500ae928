import assert from 'node:assert/strict';
import { it } from 'node:test';
import { calendly } from '../../src/cards/scheduling-embed/providers.js';
import { needs, readCorpus } from './support/corpus.js';

interface Documented {
  readonly origin: string;
  readonly messages: readonly { readonly valid: boolean; readonly data: unknown }[];
}

const file = 'calendly/documented-messages.json';
const documented = readCorpus<Documented>(file);

it('understands every message that Calendly documents, and no other', needs(file, documented), () => {
  const messages = documented?.messages ?? [];
  assert.ok(messages.length > 5, 'the corpus is there');
  for (const { valid, data } of messages)
    assert.equal(calendly.read(data) !== null, valid, JSON.stringify(data));
  const types = messages.map(({ data }) => calendly.read(data)?.type);
  assert.deepEqual([...new Set(types)].sort(), ['booked', 'height', 'other', undefined].sort());
});

it('expects them from where Calendly sends them', needs(file, documented), () => {
  const page = calendly.page('https://calendly.com/team/30min', undefined, 'shop.example');
  assert.equal(page?.origin, documented?.origin);
});
