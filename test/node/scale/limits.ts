/** Cards that are as large as the contract lets them be in everything at once, and one that is larger by one. */
import type { JsonObject } from '../../../src/lib/json.js';

export interface Limit {
  readonly name: string;
  readonly component: string;
  readonly arguments: JsonObject;
  /** What the user has filled in; null where the card is only closed. */
  readonly draft: unknown;
  /** One more than there may be. */
  readonly beyond: JsonObject;
}

/** Words, so that text can wrap, exactly so long. */
const words = (length: number) =>
  'Words that go on and on until '.repeat(length / 20).slice(0, length - 1) + '.';

const list = <Item>(length: number, item: (index: number) => Item) =>
  Array.from({ length }, (_, index) => item(index));

const option = (index: number) => ({
  id: `option-${index}`,
  label: words(300),
  allow_free_text: true,
  free_text_placeholder: words(160),
});

const slot = (index: number) => ({
  id: `slot-${index}`,
  start: `2026-12-${String(1 + (index % 8)).padStart(2, '0')}T${String(9 + Math.floor(index / 8)).padStart(2, '0')}:00:00`,
  end: `2026-12-${String(1 + (index % 8)).padStart(2, '0')}T${String(10 + Math.floor(index / 8)).padStart(2, '0')}:00:00`,
  label: words(120),
});

const point = (index: number) => ({ label: `${index} ${words(76)}`, value: (index + 1) * 1_234_567.89 });

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const texts = (items: readonly { readonly id: string }[]) =>
  Object.fromEntries(items.map(({ id }) => [id, words(500)]));

const title = words(120);
const presets = list(6, (index) => ({ label: words(40), date: `2026-12-0${index + 1}` }));
const options = list(10, option);
const slots = list(24, slot);

export const limits: readonly Limit[] = [
  {
    name: 'ten options, each with a text of its own',
    component: 'canvas.question',
    arguments: { question: words(1000), options, multi_select: true, allow_other: true, allow_skip: true },
    draft: { picked: ids(options), other: true, otherText: words(500), details: texts(options) },
    beyond: { options: list(11, option) },
  },
  ...(['text', 'email', 'number', 'tel'] as const).map((input_type, index) => ({
    name: input_type,
    component: 'canvas.input',
    arguments: { prompt: words(240), placeholder: words(160), input_type, required: true, allow_skip: true },
    draft: [words(4000), `${'a'.repeat(60)}@example.com`, '123456789', '+44 20 7946 0018'][index],
    beyond: { prompt: words(241) },
  })),
  ...(['slot_picker', 'date_time'] as const).map((mode) => ({
    name: `24 slots, ${mode}`,
    component: 'canvas.calendar',
    arguments: {
      title,
      mode,
      slots,
      presets,
      timezone: 'America/Argentina/ComodRivadavia',
      multi_select: true,
    },
    draft:
      mode === 'slot_picker' ? { slots: ids(slots) } : { date: '2026-12-01', slots: ['slot-0', 'slot-8'] },
    beyond: { slots: list(25, slot) },
  })),
  {
    name: 'six presets',
    component: 'canvas.calendar',
    arguments: { title, mode: 'date_picker', presets, initial_month: '2026-12', allow_skip: true },
    draft: { date: '2026-12-06' },
    beyond: { presets: [...presets, presets[0]!] },
  },
  ...(['plain', 'markdown'] as const).map((format) => ({
    name: `4,000 characters, ${format}`,
    component: 'canvas.text',
    arguments: { title, format, body: words(4000) },
    draft: null,
    beyond: { body: words(4001) },
  })),
  ...(['bar', 'line', 'pie'] as const).map((chart_type) => ({
    name: `twelve points, ${chart_type}`,
    component: 'canvas.chart',
    arguments: { chart_type, title, x_label: words(80), y_label: words(80), data: list(12, point) },
    draft: null,
    beyond: { data: list(13, point) },
  })),
  {
    name: '1,200 characters',
    component: 'canvas.alert',
    arguments: { severity: 'error', title, body: words(1200), auto_dismiss_seconds: 120 },
    draft: null,
    beyond: { body: words(1201) },
  },
  {
    name: 'the longest details',
    component: 'canvas.scheduling_embed',
    arguments: {
      title: words(160),
      prefill: { name: words(160), email: `${'a'.repeat(242)}@example.com` },
    },
    draft: null,
    beyond: { title: words(161) },
  },
];
