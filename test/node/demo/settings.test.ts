import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choices, defaults, queryOf, readSettings, type Settings } from '../../../demo/settings.js';
import { themes } from '../../../demo/themes.js';

/** One right value and one wrong one for each setting that is not a choice of a few. */
const texts: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  width: ['640x480', 'wide'],
  lang: ['zh-Hant-TW', 'en--'],
  accent: ['#0f766e', 'teal'],
  sample: ['question:quiz', 'a b'],
  component: ['canvas.question', '<b>'],
  booking: ['https://calendly.com/other/page', 'javascript:alert(1)'],
  speed: ['2.5', 'fast'],
  step: ['goal', 'the goal'],
  pal: ['p0123456789a', 'p1'],
  conversation: ['c0123456789abcde', 'c1'],
};

const read = (query: string): Settings => readSettings(new URLSearchParams(query));

describe('the URL of the playground', () => {
  it('is empty where nothing is set', () => {
    assert.deepEqual(read(''), defaults);
    assert.equal(queryOf(defaults), '');
  });

  it('holds every setting: what is written is read again', () => {
    const values = Object.keys(defaults).flatMap((name) =>
      (name in texts ? texts[name]!.slice(0, 1) : choices[name as keyof typeof choices]).map(
        (value) => [name, value] as const,
      ),
    );
    assert.ok(values.length > 50);
    for (const [name, value] of values) {
      const settings = { ...defaults, [name]: value };
      assert.deepEqual(read(queryOf(settings)), settings, `${name}=${value}`);
    }
  });

  it('holds all of them at once', () => {
    const last = Object.entries(choices).map(([name, values]) => [name, values.at(-1)]);
    const right = Object.entries(texts).map(([name, [value]]) => [name, value]);
    const settings = Object.fromEntries([...last, ...right]) as unknown as Settings;

    assert.deepEqual(read(queryOf(settings)), settings);
  });

  it('falls back to the default where a value is wrong', () => {
    for (const name of Object.keys(defaults)) {
      const wrong = texts[name]?.[1] ?? 'toString';
      assert.deepEqual(read(new URLSearchParams({ [name]: wrong }).toString()), defaults, `${name}=${wrong}`);
    }
  });

  it('leads to the composer where it names an example and no panel', () => {
    assert.equal(read('sample=question:quiz').panel, 'message');
    assert.equal(read('sample=question:quiz&panel=script').panel, 'script');
    assert.equal(read('sample=question:quiz&view=gallery').panel, 'script');
  });

  it('knows every brand that there is', () => {
    assert.deepEqual(
      themes.map(({ id }) => id),
      choices.brand,
    );
  });
});
