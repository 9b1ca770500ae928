import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readTap } from '../../support/tap.mjs';

const TESTS = `
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
describe('a suite', () => {
  it('is fine', () => {});
  it('has the wrong number', () => assert.equal(404, 200));
  describe('within it', () => {
    it('says one line', () => { throw new Error('it is not there'); });
  });
  it.skip('is left out', () => {});
});`;

describe('the report of a run', () => {
  it('is read to its counts, and to what was wrong with each test that failed', async () => {
    assert.deepEqual(readTap(await report(TESTS)), {
      passed: 1,
      failed: 2,
      skipped: 1,
      failures: [
        {
          name: 'has the wrong number',
          error: 'Expected values to be strictly equal:\n\n404 !== 200',
        },
        { name: 'says one line', error: "'it is not there'" },
      ],
    });
  });

  it('is nothing where it stops early', async () => {
    const whole = await report(TESTS);
    assert.equal(readTap(whole.slice(0, whole.indexOf('# tests'))), null);
  });
});

/** What Node reports of these tests, run as a file of their own. */
async function report(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'canvas-rail-tap-'));
  const file = join(folder, 'some.test.mjs');
  await writeFile(file, source);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const tap = await new Promise<string>((resolve) => {
    execFile(process.execPath, ['--test', '--test-reporter=tap', file], { env }, (_error, stdout) =>
      resolve(stdout),
    );
  });
  await rm(folder, { recursive: true });
  return tap;
}
