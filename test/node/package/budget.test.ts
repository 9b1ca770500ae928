import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { bundles } from '../../tools/bundles.mjs';
import { sizes } from '../../tools/sizes.mjs';
import { Project, root } from './installed.js';

interface Bytes {
  readonly gzip: number;
  readonly brotli: number;
}

/** What each part may weigh, in bytes. Raise a number only with a reason in the commit. */
const budget = JSON.parse(readFileSync(`${root}test/budget.json`, 'utf8')) as Record<
  'scriptTag' | 'npm',
  Record<string, Bytes>
>;

/** So close that a budget says what something weighs, so far that another digit in a hash changes nothing. */
const SLACK = 1.03;
const TRIFLE = 50;

describe('what a page downloads', () => {
  let project: Project;
  let measured: typeof budget;

  before(async () => {
    project = new Project();
    const scriptTag = Object.fromEntries(sizes().map(({ name, ...bytes }) => [name, bytes]));
    measured = { scriptTag, npm: await bundles(project.folder) };
  });
  after(() => project.remove());

  for (const kind of ['scriptTag', 'npm'] as const) {
    for (const [name, allowed] of Object.entries(budget[kind])) {
      it(`stays in the budget: ${name}`, () => {
        const weight = measured[kind][name];
        assert.ok(weight, `${name} is not there any more: ${Object.keys(measured[kind]).join(', ')}`);
        for (const coding of ['gzip', 'brotli'] as const) {
          const [is, may] = [weight[coding], allowed[coding]];
          assert.ok(is <= may, `${name} has ${is} bytes with ${coding}, ${is - may} more than it may have`);
          assert.ok(
            is * SLACK + TRIFLE >= may,
            `${name} has ${is} bytes with ${coding}: lower its budget of ${may}`,
          );
        }
      });
    }

    it(`has a budget for all of it (${kind})`, () => {
      assert.deepEqual(Object.keys(measured[kind]).sort(), Object.keys(budget[kind]).sort());
    });
  }

  it('is what the README says', () => {
    const rows = readFileSync(`${root}README.md`, 'utf8').matchAll(/^\| ([^|]+?) +\| +([\d.]+) kB +\|/gm);
    const said = Object.fromEntries([...rows].map(([, name, kilobytes]) => [name!, Number(kilobytes)]));
    const all: Record<string, Bytes> = { ...measured.scriptTag, ...measured.npm };
    assert.ok(Object.keys(said).length >= 10, `the README gives only ${Object.keys(said).length} sizes`);
    for (const [name, kilobytes] of Object.entries(said)) {
      const weight = all[name.replaceAll('`', '')];
      assert.ok(weight, `nothing is called "${name}"`);
      assert.ok(Math.abs(weight.brotli / 1000 - kilobytes) < 0.15, `${name} has ${weight.brotli} bytes`);
    }
  });
});
