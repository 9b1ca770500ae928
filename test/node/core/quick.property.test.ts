import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { catalog } from '../../../src/cards/catalog.js';
import type { DefinedCard } from '../../../src/cards/define-card.js';
import { accepts } from '../../../src/cards/accepts.js';
import { outlines } from '../../../src/cards/outlines.js';
import { questionAccepts } from '../../../src/cards/question/accepts.js';
import { samples } from '../../../src/cards/samples.js';
import { calendarAnswers } from '../../../src/cards/calendar/traits.js';
import { inputAnswers } from '../../../src/cards/input/traits.js';
import { questionAnswers } from '../../../src/cards/question/answers.js';
import { schedulingEmbedAnswers } from '../../../src/cards/scheduling-embed/traits.js';
import type { Quick } from '../../../src/lib/quick.js';
import { copyJson, type JsonObject } from '../../../src/lib/json.js';
import { valuesOf } from '../skill/schema-values.js';

const cards = catalog as readonly DefinedCard[];
const outlineOf = ({ component }: DefinedCard) => outlines.find((one) => one.component === component)!;

const acceptsOf = ({ tag }: { readonly tag: string }): Quick =>
  tag === 'canvas-question' ? questionAccepts : accepts[tag]!;

const answers = [
  ['canvas.question', questionAnswers],
  ['canvas.input', inputAnswers],
  ['canvas.calendar', calendarAnswers],
  ['canvas.scheduling_embed', schedulingEmbedAnswers],
] as const;

const days = [
  ...Array.from({ length: 8 }, () => '2026-11-30'),
  '2026-02-28',
  '2024-02-29',
  '2026-12-31',
  '2026-02-29',
  '0999-01-01',
  '2026-13-01',
  '2026-1-1',
];
const moments = [
  ...[
    '2026-11-24T09:00',
    '2026-11-24T09:30:00',
    '2026-11-24T09:00:00.5',
    '2026-02-30T09:00',
    '2026-11-24T24:00',
  ],
  ...[
    '2026-11-24T09:00Z',
    '2026-11-24T09:00+01:00',
    '2026-11-24T10:00+14:00',
    '2026-11-24T25:00Z',
    '2026-11-24',
  ],
];
/** What a schema only knows as text, by the name of the argument. */
const texts: Readonly<Record<string, readonly string[]>> = {
  timezone: ['Europe/Berlin', 'UTC', 'utc', 'Mars/Olympus', '+01:00', 'EST5EDT'],
  initial_month: ['2026-02', '2026-13', '0999-01'],
  ...Object.fromEntries(['date', 'initial_date', 'selected_date'].map((key) => [key, days])),
};

/** Texts that say something, in most of the places where the schema would take any. */
function sayWhatIsMeant(value: unknown, pick: () => number): void {
  for (const { owner, key } of placesIn(value)) {
    const isSpan = Object.keys(owner).every((other) => other === 'start' || other === 'end');
    const known = key === 'start' || key === 'end' ? (isSpan ? days : moments) : texts[key];
    if (known && typeof owner[key] === 'string') owner[key] = known[pick() % known.length];
  }
}

/** Values that the schema allows, and others that are close to them: one place is something else. */
function nearlyValid(schema: JsonObject): fc.Arbitrary<JsonObject> {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('', 'x'.repeat(5000), '2026-02-30', '2026-01-01T25:00', -1, 1.5),
  );
  const required = requiredIn(schema);
  const values = fc.tuple(valuesOf(schema), fc.infiniteStream(fc.nat(40))).map(([value, picks]) => {
    const copy = structuredClone(value) as JsonObject;
    const pick = () => picks.next().value as number;
    const optional = Object.keys(copy).filter((key) => !required.includes(key) && pick() % 4 !== 0);
    for (const key of optional) delete (copy as Record<string, unknown>)[key];
    sayWhatIsMeant(copy, pick);
    return copy;
  });
  const spoilt = fc.tuple(values, fc.nat(), odd).map(([value, at, other]) => {
    const copy = structuredClone(value) as Record<string, unknown>;
    const places = placesIn(copy);
    const place = places[at % Math.max(1, places.length)];
    if (place) place.owner[place.key] = other;
    else copy['extra'] = other;
    return copy as JsonObject;
  });
  return fc.oneof(values, spoilt);
}

/** What no value can do without; of a choice of shapes, what any of them needs. */
function requiredIn(schema: JsonObject): readonly string[] {
  const choices = (schema['anyOf'] ?? schema['oneOf'] ?? []) as readonly JsonObject[];
  return [...((schema['required'] ?? []) as readonly string[]), ...choices.flatMap(requiredIn)];
}

function placesIn(value: unknown): { owner: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...placesIn(owner[key])]);
}

const schemaOf = (schema: z.ZodMiniType) =>
  JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))) as JsonObject;

/** As the rail does it: what is looked at is plain JSON. */
function plain(value: unknown): JsonObject | null {
  const copy = copyJson(value);
  return copy.ok && typeof copy.value === 'object' && !Array.isArray(copy.value)
    ? (copy.value as JsonObject)
    : null;
}

/** Runs a quick check beside the full one; how often it has had something to say. */
function compare(schema: JsonObject, quick: Quick, full: (value: JsonObject) => unknown): number {
  let accepted = 0;
  fc.assert(
    fc.property(nearlyValid(schema), (value) => {
      const args = plain(value);
      if (!args) return;
      const checked = quick(args);
      if (checked === undefined) return;
      accepted++;
      assert.deepEqual(checked, full(args));
    }),
    { numRuns: 1000 },
  );
  return accepted;
}

describe('a quick look', () => {
  for (const card of cards) {
    it(`at the arguments of ${card.component} accepts what the contract accepts, as the contract reads it`, () => {
      const accepted = compare(schemaOf(card.props), acceptsOf(card), (args) => {
        const reading = card.read(args);
        assert.ok(reading.ok, JSON.stringify(reading));
        assert.deepEqual(reading.value.ignored, []);
        return reading.value.props;
      });
      assert.ok(accepted > 100, `only ${accepted} of 1000 were accepted`);
    });

    it(`knows ${card.component} as the contract does`, () => {
      const { component, version, tag, dismissible, answerable } = card;
      assert.deepEqual(outlineOf(card), { component, version, tag, dismissible, answerable });
    });
  }

  for (const [component, { submit, skip }] of answers) {
    const card = cards.find((one) => one.component === component)!;
    for (const [type, quick] of Object.entries({ submit, skip })) {
      if (!quick) continue;
      it(`at a ${type} of ${component} accepts what the contract accepts`, () => {
        const schema = card.values![type as 'submit' | 'skip']!;
        const accepted = compare(schemaOf(schema), quick, (value) => {
          assert.deepEqual(card.readAnswer({ type: type as 'submit' | 'skip', value }), []);
          return quick(value);
        });
        assert.ok(accepted > 100, `only ${accepted} of 1000 were accepted`);
      });
    }
  }

  it('is enough for every sample, so that agents who keep to the contract load nothing more', () => {
    for (const { component, name, arguments: args } of samples) {
      const outline = outlines.find((one) => one.component === component)!;
      assert.notEqual(acceptsOf(outline)(args), undefined, `${component}, ${name}`);
    }
  });
});
