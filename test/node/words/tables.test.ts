import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chartSummary } from '../../../src/words/chart-summary.js';
import { english, sayings, translations } from '../../words/tables.js';

/** The same word in both languages. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['text.kind', 'text.code'],
  es: ['alert.severity.error'],
  fr: ['question.kind', 'text.code', 'alert.severity.info'],
  pt: [],
};

/** Only punctuation, or only what is put in. */
const WORDLESS = /^(introduction|pause|fullStop|chart\.position|replies\.(quote|range|submit))$/;

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  zh: /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
};

const all = Object.entries(translations);
const sentences = (words: object): string[] => [...sayings(words).values()].flat();

describe('the words of every language', () => {
  it('are nine tables beside the English one', () => {
    assert.equal(all.length, 9);
    assert.ok(sayings(english).size > 90);
  });

  for (const [tag, words] of all) {
    it(`${tag} has every word, and no other`, () => {
      assert.deepEqual([...sayings(words).keys()].sort(), [...sayings(english).keys()].sort());
    });

    it(`${tag} says something everywhere, and never "undefined"`, () => {
      for (const [key, said] of sayings(words)) {
        for (const text of said) {
          assert.ok(text.trim() !== '', key);
          assert.doesNotMatch(text, /undefined|NaN|\[object|\s{2}/, `${key}: ${text}`);
          if (key !== 'pause') assert.equal(text, text.trim(), key);
        }
      }
    });

    it(`${tag} leaves nothing in English`, () => {
      const inEnglish = sayings(english);
      const same = [...sayings(words)].filter(
        ([key, said]) => !WORDLESS.test(key) && said.join('|') === inEnglish.get(key)?.join('|'),
      );
      const unexpected = same.map(([key]) => key).filter((key) => !SHARED[tag]?.includes(key));
      assert.deepEqual(unexpected, []);
    });

    it(`${tag} keeps all that is put into its sentences`, () => {
      const inEnglish = sayings(english);
      const places = (text: string) => text.split('§').length;
      for (const [key, said] of sayings(words)) {
        said.forEach((text, index) =>
          assert.equal(places(text), places(inEnglish.get(key)?.[index] ?? ''), `${key}: ${text}`),
        );
      }
    });

    it(`${tag} uses the apostrophes, quotes and ellipses of print`, () => {
      for (const text of sentences(words)) assert.doesNotMatch(text, /['"]|\.\.\./, text);
    });
  }

  for (const [tag, script] of Object.entries(SCRIPTS)) {
    it(`${tag} is in its own script throughout`, () => {
      for (const [key, said] of sayings(translations[tag]!)) {
        for (const text of said) {
          assert.doesNotMatch(text.replace('name@example.com', ''), /\p{Script=Latin}/u, `${key}: ${text}`);
          if (!WORDLESS.test(key)) assert.match(text, script, `${key}: ${text}`);
        }
      }
    });
  }

  it('Arabic has its own comma, semicolon and question mark', () => {
    for (const text of sentences(translations.ar!)) assert.doesNotMatch(text, /[,;?]/, text);
  });

  it('Japanese and Chinese have full-width punctuation', () => {
    for (const tag of ['ja', 'zh', 'zh-Hant']) {
      for (const text of sentences(translations[tag]!)) {
        assert.doesNotMatch(text.replace('name@example.com', ''), /[,;:?!()]|\.$/, `${tag}: ${text}`);
      }
    }
  });

  it('the two kinds of Chinese do not mix', () => {
    assert.doesNotMatch(sentences(translations.zh!).join(), /[請選擇傳關閉問題開對時個輸內數據圖資訊無這]/);
    assert.doesNotMatch(
      sentences(translations['zh-Hant']!).join(),
      /[请选择传关闭问题开对时个输内数图资讯无这]/,
    );
  });

  it('French has a narrow no-break space before every double sign, and inside its quotes', () => {
    for (const text of sentences(translations.fr!))
      assert.doesNotMatch(text, /[^\u202f][:;!?»]|«[^\u202f]/, text);
  });

  it('German is formal and quotes as in print', () => {
    assert.doesNotMatch(sentences(translations.de!).join(' '), /\b(du|dein|dir|dich)\b/i);
    assert.equal(translations.de!.replies.quote('x'), '„x“');
  });
});

describe('a plural', () => {
  const times = (tag: string) =>
    [0, 1, 2, 3, 11, 100].map((count) => translations[tag]!.calendar.times(count, String(count)));
  const spelled: Readonly<Record<string, readonly string[]>> = {
    ar: ['لا مواعيد', 'موعد واحد', 'موعدان', '3 مواعيد', '11 موعدًا', '100 موعد'],
    de: ['0 Termine', '1 Termin', '2 Termine', '3 Termine', '11 Termine', '100 Termine'],
    es: ['0 horarios', '1 horario', '2 horarios', '3 horarios', '11 horarios', '100 horarios'],
    fr: ['0 créneau', '1 créneau', '2 créneaux', '3 créneaux', '11 créneaux', '100 créneaux'],
    hi: ['0', '1', '2', '3', '11', '100'].map((count) => `${count} समय उपलब्ध`),
    ja: ['0', '1', '2', '3', '11', '100'].map((count) => `${count}件の時間枠`),
    pt: ['0 horário', '1 horário', '2 horários', '3 horários', '11 horários', '100 horários'],
    zh: ['0', '1', '2', '3', '11', '100'].map((count) => `${count} 个时段`),
    'zh-Hant': ['0', '1', '2', '3', '11', '100'].map((count) => `${count} 個時段`),
  };
  for (const tag of Object.keys(translations)) {
    it(`is the right one in ${tag}`, () => assert.deepEqual(times(tag), spelled[tag]));
  }

  it('counts the seconds of an Arabic alert in all its forms', () => {
    const seconds = [1, 2, 3, 11, 100].map((count) => translations.ar!.alert.closesIn(count, String(count)));
    assert.deepEqual(seconds, [
      'يُغلق خلال ثانية واحدة',
      'يُغلق خلال ثانيتين',
      'يُغلق خلال 3 ثوانٍ',
      'يُغلق خلال 11 ثانية',
      'يُغلق خلال 100 ثانية',
    ]);
  });

  it('counts the values of an Arabic chart', () => {
    const fact = { label: 'أ', value: '1' };
    const facts = (count: number) =>
      ({ type: 'bar', count, counted: String(count), level: false, trend: 'up' }) as const;
    const said = [2, 3, 11].map((count) =>
      chartSummary(translations.ar!.chart.summary)({
        ...facts(count),
        highest: fact,
        lowest: fact,
        first: fact,
        last: fact,
      }),
    );
    assert.deepEqual(
      said.map((text) => text.slice(0, text.indexOf(':'))),
      ['الأعلى من بين قيمتين', 'الأعلى من بين 3 قيم', 'الأعلى من بين 11 قيمة'],
    );
  });
});
