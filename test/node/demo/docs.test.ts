import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerForms } from '../../../demo/docs/answer-examples.js';
import { keysOf } from '../../../demo/docs/card-keys.js';
import { refusalsOf } from '../../../demo/docs/refusals.js';
import { rowsOf } from '../../../demo/docs/schema-rows.js';
import { samplesOf } from '../../../demo/sample-ids.js';
import { calendar } from '../../../src/cards/calendar/index.js';
import { catalog } from '../../../src/cards/catalog.js';
import { chart } from '../../../src/cards/chart/index.js';
import type { DefinedCard } from '../../../src/cards/define-card.js';
import { question } from '../../../src/cards/question/index.js';
import { showTool } from '../../../src/skill/index.js';
import { elementApi } from '../../tools/describe.mjs';

const cards = catalog as readonly DefinedCard[];

describe('the documentation of a card', () => {
  it('says of each argument what its schema says', () => {
    const rows = rowsOf(showTool(question).parameters);
    const row = (path: string) => rows.find((one) => one.path === path);

    assert.deepEqual(row('options')?.limits, ['2 to 10 entries']);
    assert.equal(row('options')?.type, 'array of objects');
    assert.equal(row('options[].id')?.required, true);
    assert.equal(row('multi_select')?.fallback, 'false');
    assert.equal(row('correct_answer')?.type, 'string or array of strings');
  });

  for (const type of cards) {
    it(`has words for every argument of ${type.component}`, () => {
      const rows = rowsOf(showTool(type).parameters);

      assert.ok(rows.length > 0);
      assert.deepEqual(
        rows.filter(({ description }) => !description).map(({ path }) => path),
        [],
      );
    });

    it(`shows how ${type.component} ends, with bodies that it would accept`, () => {
      const forms = answerForms(
        type,
        samplesOf(type.component).find(({ answer }) => answer),
      );

      assert.ok(forms.length > 0);
      for (const { type: kind, example } of forms) {
        assert.ok(example, `${type.component} has no example of a ${kind}`);
        assert.deepEqual(type.readAnswer({ type: kind, value: example.value }), []);
      }
    });

    it(`names the parts and the keys of ${type.component}`, () => {
      const { description, parts } = elementApi().cards[type.tag] ?? { description: '', parts: [] };

      assert.ok(description.length > 0);
      assert.ok(parts.some(({ name }) => name === 'title'));
      assert.ok(keysOf(type).length > 0);
    });
  }

  it('names what no JSON Schema can say, as the card itself would', () => {
    assert.deepEqual(refusalsOf(question.props).get('options'), ['has an id twice']);
    assert.deepEqual(refusalsOf(calendar.props).get('slots'), [
      'is required in this mode',
      'has an id twice',
    ]);
    assert.equal(refusalsOf(chart.props).get('data')?.length, 1);
  });
});
