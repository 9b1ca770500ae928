import { expect } from '@open-wc/testing';
import { layAxis, sharesOf } from '../../../src/cards/chart/axis.js';
import { chartConfig } from '../../../src/cards/chart/chart-config.js';
import type { ChartLook } from '../../../src/cards/chart/chart-look.js';
import { moveCursor } from '../../../src/cards/chart/cursor.js';
import { entriesOf, factsOf } from '../../../src/cards/chart/facts.js';
import { chart, type ChartProps } from '../../../src/cards/chart/index.js';
import { writeNumber, writeShares, writeShort, writeTicks } from '../../../src/cards/chart/numbers.js';
import { placeReadout } from '../../../src/cards/chart/place-readout.js';
import { crosses, placeValues } from '../../../src/cards/chart/place-values.js';
import { planChart } from '../../../src/cards/chart/plan.js';
import { spreadAngles } from '../../../src/cards/chart/slice-keys.js';
import { toneOf } from '../../../src/cards/chart/tones.js';
import { clipText, wrapText } from '../../../src/cards/chart/wrap-text.js';
import { chartSummary } from '../../../src/words/chart-summary.js';
import { english } from '../../../src/words/english.js';
import { propsOf } from '../../support/drawn-card.js';

/** Every letter is 6 px wide. */
const measure = (text: string) => [...text].length * 6;

const chartOf = (values: Record<string, number>, args: object = {}): ChartProps => {
  const data = Object.entries(values).map(([label, value]) => ({ label, value }));
  return propsOf(chart, { data, ...args }) as ChartProps;
};
const plan = (props: ChartProps, width = 400, previous?: 'rows') =>
  planChart({ props, width, measure, locale: 'en', previous });
const summary = (props: ChartProps) =>
  chartSummary(english.chart.summary)(factsOf(props, entriesOf(props, 'en'), 'en'));

const look: ChartLook = {
  text: 'text',
  muted: 'muted',
  surface: 'surface',
  mark: 'mark',
  strong: 'strong',
  faded: 'faded',
  grid: 'grid',
  zero: 'zero',
  slices: ['one', 'two'],
  rim: 'rim',
  fontFamily: 'serif',
  fontSize: 12,
  rtl: false,
  still: false,
};

describe('chart: the value axis', () => {
  const numbersOf = (values: readonly number[], fromZero = true) =>
    layAxis(values, fromZero).ticks.map(({ value }) => value);

  it('has a few round numbers', () => {
    expect(numbersOf([1240, 1485, 1910])).to.deep.equal([0, 500, 1000, 1500, 2000]);
    expect(numbersOf([0.3, 0.1])).to.deep.equal([0, 0.1, 0.2, 0.3]);
    expect(numbersOf([7, -3])).to.deep.equal([-5, -2.5, 0, 2.5, 5, 7.5]);
  });

  it('begins at zero for bars, and for a line only where that does not flatten it', () => {
    expect(numbersOf([312, 517], true)[0]).to.equal(0);
    expect(numbersOf([312, 517], false)[0]).to.equal(300);
    expect(numbersOf([100, 517], false)[0]).to.equal(0);
  });

  it('puts every value inside, and bars on the zero line', () => {
    const axis = layAxis([4, -2, 0], true);
    expect(axis.baseline).to.equal(axis.places[2]);
    for (const place of axis.places) expect(place).to.be.within(0, 1);
    expect(axis.places[0]).to.be.above(axis.baseline);
    expect(axis.places[1]).to.be.below(axis.baseline);
  });

  it('hangs bars from its end where all are negative', () => {
    expect(layAxis([-1, -4], true).baseline).to.equal(1);
  });

  it('shows only the zero line for nothing but zeros', () => {
    expect(numbersOf([0, 0])).to.deep.equal([0]);
    expect(layAxis([0, 0], true).places).to.deep.equal([0, 0]);
  });

  it('draws equal values, and one alone, with the way down to zero', () => {
    expect(layAxis([7, 7], false).ticks[0]?.value).to.equal(0);
    expect(layAxis([7], false).places[0]).to.be.above(0.5);
  });

  it('copes with the largest and the smallest numbers that there are', () => {
    const extremes = [
      [1.7e308, -1.7e308],
      [1.7e308, 1],
      [5e-324, 0],
      [1e-300, 3e-300],
      [1e15, 1e15 + 1],
      [0.1 + 0.2, 0.3],
    ];
    for (const values of extremes) {
      for (const fromZero of [true, false]) {
        const axis = layAxis(values, fromZero);
        expect(axis.ticks.length, String(values)).to.be.within(2, 8);
        for (const { at, value } of axis.ticks) {
          expect(at, String(values)).to.be.within(0, 1);
          expect(Number.isFinite(value), String(values)).to.equal(true);
        }
        for (const place of axis.places) expect(place, String(values)).to.be.within(0, 1);
      }
    }
  });

  it('shares a whole, also one that is too large for a number', () => {
    expect(sharesOf([1, 3])).to.deep.equal([0.25, 0.75]);
    expect(sharesOf([1.7e308, 1.7e308])).to.deep.equal([0.5, 0.5]);
    expect(sharesOf([0, 5e-324])).to.deep.equal([0, 1]);
  });
});

describe('chart: numbers in writing', () => {
  it('are in full in the table, in the language of the page', () => {
    expect(writeNumber(1234567.891, 'en')).to.equal('1,234,567.891');
    expect(writeNumber(1234567.891, 'de')).to.equal('1.234.567,891');
    expect(writeNumber(0.1 + 0.2, 'en')).to.equal('0.3');
    expect(writeNumber(-0, 'en')).to.equal('0');
    expect(writeNumber(0.00001, 'en')).to.equal('0.00001');
  });

  it('become powers of ten where nobody could count the zeros', () => {
    expect(writeNumber(1.5e300, 'en')).to.equal('1.5E300');
    expect(writeNumber(1.5e-300, 'en')).to.equal('1.5E-300');
    expect(writeNumber(1e12, 'en')).to.equal('1,000,000,000,000');
  });

  it('are short beside the marks, all in the same way', () => {
    expect(writeShort([1240, 1485], 'en')).to.deep.equal(['1,240', '1,485']);
    expect(writeShort([1_240_000, 12], 'en')).to.deep.equal(['1.24M', '12']);
  });

  it('are written in one way in all of a card, however small', () => {
    const values = [0.00001, 0.0000341, 0.0000021];
    const texts = ['0.00001', '0.0000341', '0.0000021'];
    expect(writeShort(values, 'en')).to.deep.equal(texts);
    expect(values.map((value) => writeNumber(value, 'en'))).to.deep.equal(texts);
    expect(writeTicks(values.slice(0, 2), 'en')).to.deep.equal(texts.slice(0, 2));
    expect(writeShort([1e-9, 3.4e-8], 'en')).to.deep.equal(['1E-9', '3.4E-8']);
    expect(writeTicks([0, 1e-9, 2e-9], 'en')).to.deep.equal(['0', '1E-9', '2E-9']);
  });

  it('are shorter still on the axis, and never the same twice', () => {
    expect(writeTicks([0, 1e12, 2e12], 'en')).to.deep.equal(['0', '1T', '2T']);
    expect(writeTicks([0, 500, 1000, 1500], 'en')).to.deep.equal(['0', '500', '1,000', '1,500']);
    expect(writeTicks([0, 0.00001, 0.00002], 'en')).to.deep.equal(['0', '0.00001', '0.00002']);
    expect(new Set(writeTicks([1_000_000, 1_000_002, 1_000_004], 'en')).size).to.equal(3);
  });

  it('are percentages with the same decimals in a pie', () => {
    expect(writeShares([0.25, 0.75], 'en')).to.deep.equal(['25%', '75%']);
    expect(writeShares([1 / 3, 2 / 3], 'en')).to.deep.equal(['33.3%', '66.7%']);
  });

  it('never say of a small part that it is nothing', () => {
    expect(writeShares([0.0001, 0.9999], 'en')[0]).to.equal('<0.1%');
    expect(writeShares([0, 0.123, 0.877], 'en')[0]).to.equal('0.0%');
  });

  it('keep the sign before a small part where text runs from right to left', () => {
    const [share] = writeShares([0.0001, 0.9999], 'he');
    expect(share).to.equal('\u2066<0.1%\u2069');
    expect(writeShares([0.25, 0.75], 'he')[0]).to.equal('25%');
  });
});

describe('chart: numbers written in every frame', () => {
  it('make their formatters once', () => {
    const { NumberFormat } = Intl;
    let made = 0;
    const Counting = class extends NumberFormat {
      constructor(locale?: string, options?: Intl.NumberFormatOptions) {
        super(locale, options);
        made += 1;
      }
    };
    const write = () => [writeShort([1240, 1485, 2_400_000], 'en-IE'), writeTicks([0, 500, 1000], 'en-IE')];
    try {
      Object.assign(Intl, { NumberFormat: Counting });
      const first = write();
      const atFirst = made;
      expect(atFirst).to.be.above(0);
      expect(write()).to.deep.equal(first);
      expect(made).to.equal(atFirst);
    } finally {
      Object.assign(Intl, { NumberFormat });
    }
  });
});

describe('chart: the summary in words', () => {
  it('names the highest and the lowest bar', () => {
    expect(summary(chartOf({ Q1: 1240, Q2: 1485, Q3: 900 }))).to.equal(
      'Highest of 3 values: Q2 (1,485); lowest: Q3 (900).',
    );
  });

  it('says where a line goes', () => {
    const line = { chart_type: 'line' };
    expect(summary(chartOf({ Jan: 1, Feb: 9, Mar: 4 }, line))).to.equal(
      'Up from 1 (Jan) to 4 (Mar); highest: Feb (9), lowest: Jan (1).',
    );
    expect(summary(chartOf({ Jan: 5, Feb: 4, Mar: 2 }, line))).to.equal('Down from 5 (Jan) to 2 (Mar).');
    expect(summary(chartOf({ Jan: 5, Feb: 9, Mar: 5 }, line))).to.equal(
      '5 at both ends; highest: Feb (9), lowest: Jan (5).',
    );
  });

  it('names the largest and the smallest part of a pie', () => {
    expect(summary(chartOf({ Search: 3, Direct: 1 }, { chart_type: 'pie' }))).to.equal(
      'Largest of 2 parts: Search (75%); smallest: Direct (25%).',
    );
  });

  it('is short where there is little to say', () => {
    expect(summary(chartOf({ Today: 7 }))).to.equal('One value: Today (7).');
    expect(summary(chartOf({ Yes: 0, No: 0 }))).to.equal('Both values are 0.');
  });

  it('is not drowned by a long label, nor turned around by an Arabic one', () => {
    expect(summary(chartOf({ ['x'.repeat(80)]: 1 }))).to.equal(`One value: ${'x'.repeat(39)}… (1).`);
    expect(summary(chartOf({ جدة: 1 }))).to.equal('One value: \u2068جدة\u2069 (1).');
  });
});

describe('chart: text that has little room', () => {
  it('is broken between words', () => {
    expect(wrapText('one two three', 48, 2, measure)).to.deep.equal({
      lines: ['one two', 'three'],
      whole: true,
    });
  });

  it('ends with an ellipsis where the lines are full', () => {
    expect(wrapText('one two three four', 48, 1, measure)).to.deep.equal({
      lines: ['one two…'],
      whole: false,
    });
  });

  it('breaks a word only where it must, and never inside a letter', () => {
    expect(wrapText('abcdefgh', 24, 2, measure)).to.deep.equal({ lines: ['abcd', 'efgh'], whole: false });
    expect(clipText('👩‍👩‍👧 family', 2)).to.equal('👩‍👩‍👧…');
    expect(clipText('short', 5)).to.equal('short');
    expect(clipText('Export of all invoices', 12)).to.equal('Export of…');
    expect(clipText('Export of all invoices', 13)).to.equal('Export of…');
    expect(clipText('A Donaudampfschifffahrtsgesellschaft', 12)).to.equal('A Donaudamp…');
  });
});

describe('chart: where everything goes', () => {
  it('stands bars up where their labels fit below them', () => {
    const { shape, labels } = plan(chartOf({ 'First quarter': 1, 'Second quarter': 2 }));
    expect(shape).to.equal('columns');
    expect(labels).to.deep.equal([['First quarter'], ['Second quarter']]);
  });

  it('lays bars down where their labels need the width', () => {
    const long = 'A label that says a lot about what was counted in this bar';
    const { shape, labels, values } = plan(chartOf({ [long]: 1, B: 2, C: 3, D: 4 }));
    expect(shape).to.equal('rows');
    expect(labels[0]?.join(' ')).to.equal(long);
    expect(values).to.deep.equal(['1', '2', '3', '4']);
  });

  it('gives a row as much height as its label has lines', () => {
    const long = 'a '.repeat(40).trim();
    const { bars, height } = plan(chartOf({ [long]: 1, [`${long}b`]: 2, C: 3, D: 4, E: 5 }), 300);
    const [first = 0, second = 0, third = 0] = bars;
    expect(second - first).to.be.above(third - second);
    expect(height).to.be.above(bars.at(-1) ?? 0);
  });

  it('keeps rows until there is room to spare, so that a scrollbar cannot make them flicker', () => {
    const props = chartOf({ aaaaaaaaaaaa: 1, bbbbbbbbbbbb: 2, cccccccccccc: 3 });
    const edge = Array.from({ length: 400 }, (_, width) => width + 60).find(
      (width) => plan(props, width).shape === 'columns',
    ) as number;
    expect(plan(props, edge - 1).shape).to.equal('rows');
    expect(plan(props, edge, 'rows').shape).to.equal('rows');
    expect(plan(props, edge + 24, 'rows').shape).to.equal('columns');
  });

  it('labels a crowded line at even steps, first point first', () => {
    const crowded = Object.fromEntries(
      Array.from({ length: 12 }, (_, week) => [`Week no. ${week + 1}`, week]),
    );
    const { labels } = plan(chartOf(crowded, { chart_type: 'line' }), 280);
    const drawn = labels.flatMap((lines, index) => (lines.length > 0 ? [index] : []));
    expect(drawn[0]).to.equal(0);
    expect(drawn.length).to.be.within(2, 6);
    expect(new Set(drawn.slice(1).map((index, step) => index - (drawn[step] ?? 0))).size).to.equal(1);
  });

  it('writes all values where they fit, else those that matter', () => {
    const all = plan(chartOf({ a: 1, b: 2, c: 3 }, { chart_type: 'line' })).values;
    expect(all).to.deep.equal(['1', '2', '3']);
    const values = [100_001, 100_009, 100_002, 100_003, 100_000, 100_004, 100_005, 100_006];
    const crowded = Object.fromEntries(values.map((value, index) => [`${index}`, value]));
    const some = plan(chartOf(crowded, { chart_type: 'line' }), 260).values;
    expect(some.filter(Boolean)).to.have.length.within(2, 4);
    expect(some[1]).to.equal('100,009');
    expect(some[4]).to.equal('100,000');
  });

  it('numbers the slices of a pie, but not those that are not there', () => {
    expect(plan(chartOf({ a: 1, b: 0, c: 3 }, { chart_type: 'pie' })).values).to.deep.equal(['1', '', '3']);
  });

  it('keeps the numbers of thin slices apart, each close to its slice', () => {
    const middles = [0.1, 0.12, 0.14, 3];
    const angles = spreadAngles(middles, 0.2);
    angles.slice(1).forEach((angle, index) => {
      expect(angle - (angles[index] ?? 0)).to.be.above(0.19);
    });
    expect(angles[3]).to.equal(3);
    expect(Math.abs((angles[1] ?? 0) - 0.12)).to.be.below(0.05);
    expect(spreadAngles([1], 0.2)).to.deep.equal([1]);
  });

  it('gives every slice a tone of its own, from deep to light', () => {
    for (const count of [2, 3, 5, 12]) {
      const tones = Array.from({ length: count }, (_, index) => toneOf(index, count));
      expect(new Set(tones.map(({ accent, deep }) => `${accent.toFixed(3)} ${deep}`)).size).to.equal(count);
      for (const { accent } of tones) expect(accent).to.be.within(0.35, 1);
    }
    expect(toneOf(0, 1)).to.deep.equal({ accent: 1, deep: false });
  });
});

describe('chart: the values of a line', () => {
  const area = { left: 40, right: 440, top: 0, bottom: 190 };
  const lineOf = (ys: readonly number[], rtl = false, width = 24) =>
    ys.map((y, index) => {
      const x = 70 + (index * 340) / Math.max(ys.length - 1, 1);
      return { x: rtl ? 480 - x : x, y, width, height: 9 };
    });
  const boxesOf = (ys: readonly number[], rtl = false) => placeValues(lineOf(ys, rtl), area);

  it('stand above, and below where the line has a dip', () => {
    const [first, dip, last] = boxesOf([50, 100, 50]);
    expect(first?.bottom).to.be.below(50);
    expect(dip?.top).to.be.above(100);
    expect(last?.bottom).to.be.below(50);
    expect(((dip?.left ?? 0) + (dip?.right ?? 0)) / 2).to.equal(240);
  });

  for (const rtl of [false, true]) {
    it(`are clear of the line, of its points and of each other, ${rtl ? 'rtl' : 'ltr'}`, () => {
      const falling = [40, 75, 122, 170, 150, 90, 62];
      const year = [180, 170, 171, 150, 126, 128, 144, 148, 116, 88, 76, 62];
      for (const ys of [falling, year, [20, 180, 20, 180, 20], [10, 182], [100, 100, 100], [90]]) {
        const line = lineOf(ys, rtl);
        const boxes = boxesOf(ys, rtl);
        boxes.forEach((box, index) => {
          if (!box) throw new Error('Nothing is written');
          for (const [to, point] of line.slice(1).entries())
            expect(crosses(line[to]!, point, box), `${ys.join()} at ${index}`).to.equal(false);
          expect(line.some(({ x, y }) => crosses({ x, y: y - 5 }, { x, y: y + 5 }, box))).to.equal(false);
          for (const other of boxes.slice(0, index))
            expect(
              other!.left < box.right &&
                box.left < other!.right &&
                other!.top < box.bottom &&
                box.top < other!.bottom,
            ).to.equal(false);
          expect(box.left).to.be.at.least(area.left);
          expect(box.right).to.be.at.most(area.right);
          expect(box.bottom).to.be.at.most(area.bottom);
        });
      }
    });
  }

  it('are not written where the plan has no room for them', () => {
    const [first, second] = lineOf([50, 60]);
    expect(placeValues([{ ...first!, width: 0 }, second!], area)[0]).to.equal(undefined);
  });
});

describe('chart: the cursor and its readout', () => {
  it('moves by arrows, Home and End, and stops at the ends', () => {
    expect(moveCursor('ArrowRight', null, 5, false)).to.equal(0);
    expect(moveCursor('ArrowLeft', null, 5, false)).to.equal(4);
    expect(moveCursor('ArrowRight', 1, 5, false)).to.equal(2);
    expect(moveCursor('ArrowDown', 4, 5, false)).to.equal(4);
    expect(moveCursor('ArrowUp', 0, 5, false)).to.equal(0);
    expect(moveCursor('Home', 3, 5, false)).to.equal(0);
    expect(moveCursor('End', 3, 5, false)).to.equal(4);
  });

  it('follows the eye where text runs from right to left', () => {
    expect(moveCursor('ArrowLeft', 1, 5, true)).to.equal(2);
    expect(moveCursor('ArrowRight', 1, 5, true)).to.equal(0);
    expect(moveCursor('ArrowDown', 1, 5, true)).to.equal(2);
  });

  it('leaves all other keys to the page', () => {
    for (const key of ['Escape', 'Tab', 'Enter', ' ', 'a', 'PageDown']) {
      expect(moveCursor(key, 1, 5, false), key).to.equal(undefined);
    }
  });

  it('has its readout above, else below, and always inside the drawing', () => {
    const drawing = { width: 300, height: 200 };
    const readout = { width: 100, height: 40 };
    expect(placeReadout({ x: 150, top: 100, bottom: 110 }, readout, drawing)).to.deep.equal({
      x: 100,
      y: 52,
    });
    expect(placeReadout({ x: 5, top: 10, bottom: 20 }, readout, drawing)).to.deep.equal({ x: 0, y: 28 });
    expect(placeReadout({ x: 299, top: 10, bottom: 190 }, readout, drawing)).to.deep.equal({
      x: 200,
      y: 160,
    });
    expect(placeReadout({ x: 20, top: 5, bottom: 5 }, { width: 400, height: 300 }, drawing)).to.deep.equal({
      x: 0,
      y: 0,
    });
  });
});

describe('chart: what the drawing library is told', () => {
  const config = (props: ChartProps, changes: Partial<ChartLook> = {}, active: number | null = null) =>
    chartConfig({ plan: plan(props), look: { ...look, ...changes }, active });
  const dataset = (props: ChartProps, active: number | null) =>
    config(props, {}, active).data.datasets[0] as unknown as Record<string, unknown>;
  const bars = chartOf({ a: 1, b: 2, c: 4 });
  const line = chartOf({ a: 1, b: 2, c: 4 }, { chart_type: 'line' });

  it('draws bars in one colour; what is not pointed at steps back', () => {
    expect(dataset(bars, null).backgroundColor).to.deep.equal(['mark', 'mark', 'mark']);
    expect(dataset(bars, 1).backgroundColor).to.deep.equal(['faded', 'strong', 'faded']);
  });

  it('enlarges the point of a line that is pointed at', () => {
    const { pointRadius, borderColor } = dataset(line, 2) as { pointRadius: number[]; borderColor: string };
    expect(pointRadius[2]).to.be.above(pointRadius[0] as number);
    expect(borderColor).to.equal('mark');
  });

  it('moves nothing where the user wants it still', () => {
    expect(config(bars, { still: true }).options?.animation).to.equal(false);
    const { duration } = config(bars).options?.animation as { duration: number };
    expect(duration).to.be.within(100, 400);
  });

  it('has thin lines on the value axis only, with zero standing out', () => {
    const scales = config(chartOf({ a: 5, b: -5 })).options?.scales as Record<
      string,
      { grid: { display?: boolean; color: string[] } }
    >;
    expect(scales.x?.grid.display).to.equal(false);
    expect(scales.y?.grid.color.filter((color) => color === 'zero')).to.have.length(1);
    expect(scales.y?.grid.color).to.include('grid');
  });

  it('mirrors the axes where text runs from right to left', () => {
    const scales = config(bars, { rtl: true }).options?.scales as Record<string, { [key: string]: unknown }>;
    expect(scales.x?.reverse).to.equal(true);
    expect(scales.y?.position).to.equal('right');
  });

  it('has no axes in a pie', () => {
    expect(config(chartOf({ a: 1 }, { chart_type: 'pie' })).options?.scales).to.deep.equal({});
  });

  it('brings no plugins and no listeners of the page into the card', () => {
    expect(config(bars).options).to.include({ responsive: false, plugins: false });
    expect(config(bars).options?.events).to.deep.equal([]);
  });
});
