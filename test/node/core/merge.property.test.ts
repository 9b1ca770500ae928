import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { copyJson, JSON_LIMITS, type JsonObject } from '../../../src/lib/json.js';
import { mergeJson } from '../../../src/lib/merge-json.js';

const read = (value: unknown): JsonObject => {
  const reading = copyJson(value);
  if (!reading.ok) throw new Error('The example is too large.');
  return reading.value as JsonObject;
};

const parts = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 8 });
/** Each keeps to the limits, and both together may not. */
const large = fc
  .record({
    key: fc.constantFrom('a', 'b', 'c'),
    length: fc.nat(JSON_LIMITS.bytes - 100),
    wide: fc.boolean(),
  })
  .map(({ key, length, wide }) => ({ [key]: (wide ? '漢' : 'x').repeat(wide ? length / 3 : length) }));
const many = fc
  .record({ key: fc.constantFrom('a', 'b', 'c'), length: fc.nat(JSON_LIMITS.keys - 10) })
  .map(({ key, length }) => ({ [key]: Array.from({ length }, () => 0) }));

describe('arguments and their update, put together,', () => {
  for (const [name, some] of Object.entries({
    'of all kinds': parts,
    long: large,
    'with many parts': many,
  })) {
    it(`are what a copy of the whole would be, and within the same limits: ${name}`, () => {
      fc.assert(
        fc.property(some, some, (one, other) => {
          const [values, changes] = [read(one), read(other)];
          assert.deepEqual(mergeJson(values, changes), copyJson({ ...values, ...changes }));
        }),
      );
    });

    it(`are so, too, however many updates there are: ${name}`, () => {
      fc.assert(
        fc.property(some, fc.array(some, { maxLength: 6 }), (one, others) => {
          let values = read(one);
          for (const changes of others.map(read)) {
            const whole = copyJson({ ...values, ...changes });
            const merged = mergeJson(values, changes);
            assert.deepEqual(merged, whole);
            if (merged.ok) values = merged.value as JsonObject;
          }
        }),
      );
    });
  }
});
