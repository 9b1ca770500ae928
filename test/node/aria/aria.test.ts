/**
 * What assistive technology, and agents that read pages, get to see of every sample. The trees are kept in
 * test/aria/; to accept a change, run `UPDATE=1 npm run test:aria`, and read what is different in them.
 */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { catalog } from '../../../src/cards/catalog.js';
import { statesOf, type SampleState } from '../../../src/cards/sample-states.js';
import { samples } from '../../../src/cards/samples.js';
import { Reader } from '../../support/aria/reader.js';

/** The first sample of each kind is read in every state; of the others, only what is their own. */
const IN_EVERY_STATE = 1;
const OWN: readonly SampleState[] = ['open', 'draft'];

const folder = fileURLToPath(new URL('../../aria/', import.meta.url));
const reader = new Reader();

before(() => reader.start());
after(() => reader.stop());

for (const type of catalog) {
  const name = type.component.replace('canvas.', '');
  test(`a ${name} reads as it is written down`, async () => {
    const trees: Record<string, string> = {};
    const own = samples.filter(({ component }) => component === type.component);
    for (const [place, sample] of own.entries()) {
      const states = statesOf(sample, type).filter((state) => place < IN_EVERY_STATE || OWN.includes(state));
      for (const state of states) {
        const tree = await reader.readSample(samples.indexOf(sample), state);
        trees[`${sample.name} · ${state}`] = tree;
      }
    }
    assert.ok(Object.keys(trees).length >= own.length && own.length > 0);
    compare(name, trees);
  });
}

test('what stands in the place of a card reads as it is written down', async () => {
  const trees: Record<string, string> = {};
  for (const name of await reader.notices()) trees[name] = await reader.readNotice(name);
  compare('notice', trees);
});

function compare(name: string, trees: Readonly<Record<string, string>>): void {
  const file = `${folder}${name}.yml`;
  const sections = Object.entries(trees).map(([title, tree]) => `## ${title}\n${tree}\n`);
  const text = sections.join('\n');
  if (process.env['UPDATE']) writeFileSync(file, text);
  assert.equal(text, existsSync(file) ? readFileSync(file, 'utf8') : '', `${name}.yml is another tree`);
}
