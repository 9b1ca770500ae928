import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embed } from '../../../src/lib/bidi.js';
import { isRightToLeft } from '../../../src/lib/writing-direction.js';
import { firstDayOfWeek } from '../../../src/lib/first-day.js';
import { writeCount } from '../../../src/lib/write-count.js';
import { writeList } from '../../../src/lib/write-list.js';
import { describeIn } from '../../../src/delivery/describe.js';
import type { Interaction } from '../../../src/core/interaction.js';
import { de } from '../../../src/words/de.js';
import { english, type Words } from '../../../src/words/english.js';
import { withEnglish } from '../../../src/words/english-start.js';
import { Languages } from '../../../src/words/languages.js';
import { textsOf } from '../source/files.js';
import { graphOf } from '../source/import-graph.js';
import { translations } from '../../words/tables.js';

/** The words of a locale, once they have loaded. */
async function wordsOf(locale: string, languages = new Languages()): Promise<unknown> {
  await languages.load(locale);
  return languages.find(locale).words;
}

describe('the language of a locale', () => {
  it('is the nearest that there is', async () => {
    const nearest = {
      'de-AT': 'de',
      'pt-BR': 'pt',
      'pt-PT': 'pt',
      'fr-CA': 'fr',
      'es-419': 'es',
      'ar-EG': 'ar',
      'hi-IN-u-nu-deva': 'hi',
      zh: 'zh',
      'zh-CN': 'zh',
      'zh-SG': 'zh',
      'zh-Hans-HK': 'zh',
      'zh-TW': 'zh-Hant',
      'zh-HK': 'zh-Hant',
      'zh-Hant-MO': 'zh-Hant',
    };
    for (const [locale, tag] of Object.entries(nearest)) {
      assert.equal(await wordsOf(locale), translations[tag], locale);
    }
  });

  it('is English where there is no other, with the dates in English as the region writes them', () => {
    const languages = new Languages();
    assert.equal(languages.load('sv'), null);
    const { locale, words } = languages.find('sv');
    assert.equal(words, english);
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
    assert.match(date.format(new Date('2026-11-24T13:05Z')), /24 November 2026.*13:05/);
    assert.equal(firstDayOfWeek(locale), 1);
    assert.equal(languages.find('und').words, english);
  });

  it('is English with dates in English while its words are on their way', async () => {
    const languages = new Languages();
    const loading = languages.load('de-CH');
    assert.deepEqual(languages.find('de-CH'), { locale: 'en-CH', words: english });
    await loading;
    assert.deepEqual(languages.find('de-CH'), { locale: 'de-CH', words: de });
    assert.equal(languages.load('de-CH'), null);
  });

  it('is English where its table says nothing, and the table stays as it was given', () => {
    const own = { send: 'Verstuur', calendar: { close: 'Dicht', titles: { range: 'Van tot' } } } as Words;
    const words = withEnglish(own);
    assert.equal(words.send, 'Verstuur');
    assert.equal(words.text, english.text);
    const titles = { ...english.calendar.titles, range: 'Van tot' };
    assert.deepEqual(words.calendar, { ...english.calendar, close: 'Dicht', titles });
    assert.deepEqual(Object.keys(own), ['send', 'calendar']);
    assert.equal(withEnglish(de), de);
    assert.equal(withEnglish(english), english);
  });

  it('stays English when its words do not load, and is tried again', async () => {
    const languages = new Languages();
    let tries = 0;
    languages.add('nl', () => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(de)));
    assert.equal(await wordsOf('nl', languages), english);
    assert.equal(await wordsOf('nl', languages), de);
    assert.equal(tries, 2);
  });

  it('can be added and replaced by the page, which tells all who listen', async () => {
    const languages = new Languages();
    let told = 0;
    const stop = languages.listen(() => told++);
    const own = { ...english, send: 'Go' };
    languages.add('en', own);
    languages.add('nl', () => Promise.resolve(de));
    assert.equal(languages.find('en-GB').words, own);
    assert.equal(languages.find('sv').words, own);
    assert.equal(await wordsOf('nl-BE', languages), de);
    assert.equal(told, 3);
    stop();
    languages.add('de', own);
    assert.equal(told, 3);
    assert.throws(() => languages.add('not a tag', own), RangeError);
  });
});

describe('languages that are not spoken', () => {
  it('cost nothing: no module imports one, they are only loaded', () => {
    const graph = graphOf(textsOf('src', '.ts'));
    const files = Object.keys(translations).map((tag) => `src/words/${tag.toLowerCase()}.ts`);
    const imported = [...graph.values()].flat();
    for (const file of files) {
      assert.ok(graph.has(file), file);
      assert.ok(!imported.includes(file), file);
    }
  });
});

describe('what is written beside the words', () => {
  const date = new Date('2026-11-24T13:05:00Z');
  const written = (locale: string) => ({
    list: writeList(['A', 'B', 'C'], locale),
    count: writeCount(1234, locale),
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(date),
    firstDay: firstDayOfWeek(locale),
  });
  const space = (texts: object) => JSON.stringify(texts).replace(/[\u00a0\u202f]/g, ' ');
  const expected = {
    'en-US': { list: 'A, B, and C', count: '1,234', time: '1:05 PM', firstDay: 0 },
    'ar-EG': { list: 'A وB وC', count: '١٬٢٣٤', time: '١:٠٥ م', firstDay: 6 },
    de: { list: 'A, B und C', count: '1.234', time: '13:05', firstDay: 1 },
    fr: { list: 'A, B et C', count: '1 234', time: '13:05', firstDay: 1 },
    es: { list: 'A, B y C', count: '1234', time: '13:05', firstDay: 1 },
    'pt-BR': { list: 'A, B e C', count: '1.234', time: '13:05', firstDay: 0 },
    hi: { list: 'A, B, और C', count: '1,234', time: '1:05 pm', firstDay: 0 },
    ja: { list: 'A、B、C', count: '1,234', time: '13:05', firstDay: 0 },
    'zh-CN': { list: 'A、B和C', count: '1,234', time: '13:05', firstDay: 1 },
    'zh-TW': { list: 'A、B和C', count: '1,234', time: '下午1:05', firstDay: 0 },
  };
  for (const [locale, texts] of Object.entries(expected)) {
    it(`is as ${locale} writes it`, () => assert.equal(space(written(locale)), space(texts)));
  }

  it('is English where the locale is none', () => {
    assert.equal(writeList(['A', 'B'], 'not a locale'), 'A and B');
    assert.equal(writeCount(1234, 'not a locale'), '1,234');
    assert.equal(isRightToLeft('not a locale'), false);
  });

  it('of short counts are written without a format only where that comes to the same', () => {
    for (const language of ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'pt', 'zh', 'fa', 'mr', 'my']) {
      for (const region of ['', '-CH', '-IN', '-MA', '-AE', '-MX', '-MO', '-IR']) {
        const locale = `${language}${region}`;
        for (const count of [0, 7, 10, 999, 1000])
          assert.equal(writeCount(count, locale), new Intl.NumberFormat(locale).format(count), locale);
      }
    }
  });

  it('is kept from turning a sentence around, only where directions could mix', () => {
    assert.equal(embed('Blue', 'de'), 'Blue');
    assert.equal(embed('أزرق', 'de'), '\u2068أزرق\u2069');
    assert.equal(embed('Blue (2)', 'ar'), '\u2068Blue (2)\u2069');
    assert.deepEqual(['ar', 'he', 'fa', 'ur-PK', 'ks', 'az-Arab'].map(isRightToLeft), Array(6).fill(true));
    assert.deepEqual(['en', 'hi', 'ja', 'az', 'tr'].map(isRightToLeft), Array(5).fill(false));
  });
});

describe('what the agent is told', () => {
  const told = (tag: string, type: string, value = {}) =>
    describeIn(() => ({ locale: tag, words: translations[tag]! }))(
      { type, value } as unknown as Interaction,
      { question: 'X', options: ['A', 'B'].map((id) => ({ id, label: id })) },
    );
  const picked = { selected_option_ids: ['A', 'B'] };

  it('is in the language of the page', () => {
    assert.equal(told('de', 'submit', picked), 'Meine Antwort auf „X“: A und B.');
    assert.equal(told('fr', 'submit', picked), 'Ma réponse à «\u202fX\u202f»\u202f: A et B.');
    assert.equal(told('es', 'skip'), 'Prefiero no responder a “X”.');
    assert.equal(told('ja', 'dismiss'), '「X」を閉じました。');
    assert.equal(told('ar', 'submit', picked), 'إجابتي عن «X»: A وB.');
  });
});
