import { aTimeout, expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { BarController, Chart } from 'chart.js';
import type { ChartCard } from '../../../src/cards/chart/chart-card.js';
import '../../../src/cards/chart/chart-card.js';
import { chart } from '../../../src/cards/chart/index.js';
import { chartSamples } from '../../../src/cards/chart/samples.js';
import { contrast, readColour } from '../../support/contrast.js';
import { draw, DrawnCard, expectAccessible, propsOf } from '../../support/drawn-card.js';
import { canEmulateMedia, itWithMedia, preferMotion } from '../../support/engine.js';
import { strayErrors } from '../../support/stray-errors.js';

/** What is drawn for one value: a bar, a point or a slice. */
interface Mark {
  readonly x?: number;
  readonly y?: number;
  readonly base?: number;
  readonly start?: number;
  readonly end?: number;
  readonly radius?: number;
  readonly colour?: string;
  readonly rim?: string;
  readonly faded?: boolean;
}

const ACCENT = 'rgb(42, 85, 212)';

type State = { [property: string]: unknown };

const quarters = [
  { label: 'Q1', value: 1240 },
  { label: 'Q2', value: 1485 },
  { label: 'Q3', value: -300 },
  { label: 'Q4', value: 1910 },
];
const visitors = [
  { label: 'Search', value: 60 },
  { label: 'Direct', value: 30 },
  { label: 'Social', value: 10 },
];

/** A chart as its user meets it, and what is drawn on its canvas. */
class Drawn {
  readonly card: DrawnCard;

  constructor(card: DrawnCard) {
    this.card = card;
  }

  get element(): ChartCard {
    return this.card.element as unknown as ChartCard;
  }

  find<Found extends HTMLElement>(selector: string): Found {
    return this.element.shadowRoot?.querySelector(selector) as Found;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  get plot(): HTMLElement {
    return this.find('.plot');
  }

  get canvas(): HTMLCanvasElement {
    return this.find('canvas');
  }

  get chart(): Chart {
    return Chart.getChart(this.canvas) as Chart;
  }

  get marks(): readonly Mark[] {
    return this.chart.getDatasetMeta(0).data;
  }

  get readout(): string {
    return this.find('[role="status"]').innerText.replace(/\s+/g, ' ').trim();
  }

  /** Which bars are in full colour while the others step back. */
  get standingOut(): readonly number[] {
    const { backgroundColor } = this.chart.data.datasets[0] as unknown as { backgroundColor: string[] };
    const full = backgroundColor.flatMap((colour, index) => (colour === ACCENT ? [index] : []));
    return full.length < backgroundColor.length ? full : [];
  }

  /** The colour of the canvas at a place, as the eye sees it. */
  colourAt(x: number, y: number): string {
    const ratio = this.canvas.width / this.canvas.clientWidth;
    const pen = this.canvas.getContext('2d') as CanvasRenderingContext2D;
    const [r, g, b, a] = pen.getImageData(x * ratio, y * ratio, 1, 1).data;
    return a === 0 ? 'nothing' : `${r},${g},${b}`;
  }

  /** The place of a mark in the window; of a slice, halfway to its rim. */
  spot(index: number): [number, number] {
    const box = this.canvas.getBoundingClientRect();
    const { x = 0, y = 0, start = 0, end = 0, radius = 0 } = this.marks[index] ?? {};
    const angle = (start + end) / 2;
    const across = [x + (Math.cos(angle) * radius) / 2, y + (Math.sin(angle) * radius) / 2] as const;
    return [Math.round(box.left + across[0]), Math.round(box.top + across[1])];
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
  }
}

async function show(args: object, state: State = {}): Promise<Drawn> {
  return new Drawn(await draw(chart, args, state));
}

const showBars = (args: object = {}, state: State = {}) =>
  show({ data: quarters, title: 'Revenue', ...args }, state);
const showPie = (args: object = {}, state: State = {}) =>
  show({ chart_type: 'pie', data: visitors, title: 'Visitors', ...args }, state);

/** Where the letters of an element are, which may be narrower than its box. */
function inkOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

beforeEach(async () => {
  await preferMotion('reduce');
  if (canEmulateMedia) await emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen' });
  document.documentElement.style.colorScheme = 'light dark';
});

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await resetMouse();
});

/** Where each text that is drawn ends at the right, by the text. */
function writtenBy(pens: CanvasRenderingContext2D): () => ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  const write = pens.fillText;
  pens.fillText = function (text, x, y) {
    const { width } = this.measureText(text);
    ends.set(
      text,
      Math.round(x + { right: 0, left: width, center: width / 2, start: NaN, end: NaN }[this.textAlign]),
    );
    write.call(this, text, x, y);
  };
  return () => {
    pens.fillText = write;
    return ends;
  };
}

describe('chart: what is drawn', () => {
  it('draws one bar for each value, as long as the value says', async () => {
    const drawn = await showBars();
    const { marks } = drawn;
    expect(marks).to.have.length(4);
    const length = (index: number) => (marks[index]?.base ?? 0) - (marks[index]?.y ?? 0);
    expect(length(1) / length(0)).to.be.closeTo(1485 / 1240, 0.02);
    expect(length(2)).to.be.below(0);
  });

  it('draws in the accent of the page', async () => {
    document.documentElement.style.setProperty('--canvas-rail-accent', 'rgb(200, 0, 100)');
    const drawn = await showBars();
    const [bar] = drawn.marks;
    expect(drawn.colourAt(bar?.x ?? 0, (bar?.y ?? 0) + 20)).to.equal('200,0,100');
  });

  it('draws a line through all values', async () => {
    const drawn = await show({ chart_type: 'line', data: quarters });
    const ys = drawn.marks.map(({ y = NaN }) => y);
    expect(ys).to.have.length(4);
    expect(Math.min(...ys)).to.equal(ys[3]);
    expect(Math.max(...ys)).to.equal(ys[2]);
    const [x, y] = [drawn.marks[0]?.x ?? 0, ys[0] ?? 0];
    expect(drawn.colourAt(x, y)).to.equal('42,85,212');
  });

  it('draws the parts of a pie as large as their shares, parted by gaps', async () => {
    const drawn = await showPie();
    const turns = drawn.marks.map(({ start = 0, end = 0 }) => (end - start) / (2 * Math.PI));
    expect(turns.map((turn) => Math.round(turn * 100))).to.deep.equal([60, 30, 10]);
    const { x = 0, y = 0, radius = 0, end = 0 } = drawn.marks[0] ?? {};
    const onEdge = [x + Math.cos(end) * radius * 0.7, y + Math.sin(end) * radius * 0.7] as const;
    const between = drawn.colourAt(...onEdge);
    expect(between).to.not.be.oneOf([drawn.colourAt(x + radius / 2, y), drawn.colourAt(x - radius / 2, y)]);
  });

  it('tells the slices apart without colour: by numbers, which the legend explains in order', async () => {
    const drawn = await showPie();
    expect(
      drawn.all('.legend li').map(({ innerText }) => innerText.split(/\s+/).filter(Boolean)),
    ).to.deep.equal([
      ['1', 'Search', '60%', '60'],
      ['2', 'Direct', '30%', '30'],
      ['3', 'Social', '10%', '10'],
    ]);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`begins the names in the legend beside their numbers, ${dir}`, async () => {
      const drawn = await showPie({}, { dir });
      const keys = drawn.all('.legend .key').map((key) => key.getBoundingClientRect());
      const names = drawn.all('.legend bdi').map((name) => inkOf(name));
      names.forEach((name, index) => {
        const key = keys[index]!;
        expect(dir === 'ltr' ? name.left - key.right : key.left - name.right).to.be.closeTo(10, 1);
      });
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`has the name of its labels above them, and that of its values above those, ${dir}`, async () => {
      const label = 'An application for tablets that also works without a connection to the internet';
      const args = { data: [{ label, value: 1 }, ...quarters], x_label: 'Request', y_label: 'Tickets' };
      const drawn = await showBars(args, { dir, style: 'inline-size: 288px' });
      const { left, right } = drawn.plot.getBoundingClientRect();
      const [labels, values] = ['.x-name', '.y-name'].map((name) => inkOf(drawn.find(name)));
      expect(dir === 'ltr' ? labels!.left - left : right - labels!.right).to.be.closeTo(0, 1);
      expect(dir === 'ltr' ? right - values!.right : values!.left - left).to.be.closeTo(0, 1);
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`lines up the units of the values of its rows, ${dir}`, async () => {
      const label = 'An application for tablets that also works without a connection to the internet';
      const data = [1, 20, 3000].map((value) => ({ label, value }));
      const written = writtenBy(CanvasRenderingContext2D.prototype);
      await show({ data }, { dir, style: 'inline-size: 288px' });
      const rights = ['1', '20', '3,000'].map((value) => written().get(value));
      expect(new Set(rights).size, String(rights)).to.equal(1);
      expect(rights[0]).to.be.a('number');
    });
  }

  it('has in the legend the colours of the slices', async () => {
    const drawn = await showPie();
    const swatches = drawn.all('.swatch').map((swatch) => getComputedStyle(swatch).backgroundColor);
    expect(new Set(swatches).size).to.equal(3);
    expect(drawn.marks.map(({ colour }) => colour)).to.deep.equal(swatches);
  });

  for (const scheme of ['light', 'dark']) {
    it(`draws a rim around the parts of a pie that stands out from a ${scheme} card`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const drawn = await showPie();
      const rims = drawn.all('.swatch').map((swatch) => getComputedStyle(swatch).borderTopColor);
      expect(drawn.marks.map(({ rim }) => rim)).to.deep.equal(rims);
      const surface = readColour(getComputedStyle(drawn.element).backgroundColor);
      for (const rim of rims) expect(contrast(readColour(rim), surface)).to.be.above(3);
    });
  }

  it('draws a pie of one part as a whole', async () => {
    const drawn = await show({ chart_type: 'pie', data: [{ label: 'All', value: 3 }] });
    const { x = 0, y = 0, radius = 0 } = drawn.marks[0] ?? {};
    expect(drawn.colourAt(x, y - radius / 2)).to.equal(drawn.colourAt(x, y + radius / 2));
  });

  it('takes markup in labels for what it is: text', async () => {
    const label = '<img src=x onerror=alert(1)>';
    const drawn = await show({ data: [{ label, value: 1 }], title: label, x_label: label });
    await drawn.card.press('Data table');
    expect(drawn.find('img')).to.equal(null);
    expect(drawn.find('tbody th').innerText).to.equal(label);
  });

  for (const sample of chartSamples) {
    it(`draws "${sample.name}" inside the card, at any width and either way`, async () => {
      const errors = strayErrors();
      for (const width of ['448px', '288px', '180px']) {
        for (const dir of ['ltr', 'rtl']) {
          const drawn = await show(sample.arguments, { dir, style: `inline-size: ${width}` });
          expect(drawn.marks).to.have.length((sample.arguments.data as []).length);
          expect(drawn.canvas.clientWidth).to.equal(drawn.plot.clientWidth);
          expect(drawn.find('.body').scrollWidth).to.equal(drawn.find('.body').clientWidth);
          for (const { x = NaN, y = NaN } of drawn.marks) {
            expect(x).to.be.within(-1, drawn.plot.clientWidth + 1);
            expect(y).to.be.within(-1, drawn.plot.clientHeight + 1);
          }
        }
      }
      expect(await errors()).to.be.empty;
    });
  }

  it('draws extreme numbers without a fault', async () => {
    const data = [1.7e308, -1.7e308, 5e-324, 0].map((value) => ({ label: String(value), value }));
    for (const chart_type of ['bar', 'line']) {
      const drawn = await show({ chart_type, data });
      for (const { x, y } of drawn.marks) expect(Number.isFinite(x) && Number.isFinite(y)).to.equal(true);
    }
  });

  it('mirrors columns where text runs from right to left', async () => {
    const xs = async (dir: string) => (await show({ data: quarters }, { dir })).marks.map(({ x = 0 }) => x);
    const [first = 0, last = 0] = [(await xs('rtl'))[0], (await xs('rtl'))[3]];
    expect(first).to.be.above(last);
    expect((await xs('ltr'))[0]).to.be.below((await xs('ltr'))[3] ?? 0);
  });

  it('is sharp on a screen of high density', async () => {
    const drawn = await showBars();
    expect(drawn.canvas.width).to.equal(Math.floor(drawn.canvas.clientWidth * devicePixelRatio));
  });
});

describe('chart: before the drawing is there', () => {
  for (const sample of chartSamples.slice(0, 5)) {
    it(`holds the place for "${sample.name}", so that nothing jumps`, async () => {
      let deliver = () => {};
      const loadDrawing = () =>
        new Promise((resolve) => {
          deliver = () => resolve(import('../../../src/cards/chart/chart-drawing.js'));
        });
      const card = new DrawnCard(chart, sample.arguments, { loadDrawing });
      document.body.append(card.element);
      await nextFrame();
      const before = card.element.offsetHeight;
      expect(card.element.shadowRoot?.querySelector('.plot')?.matches('.loading')).to.equal(true);
      deliver();
      await card.element.updateComplete;
      expect(card.element.shadowRoot?.querySelector('.plot')?.matches('.loading')).to.equal(false);
      expect(before).to.be.above(250);
      expect(card.element.offsetHeight).to.equal(before);
      card.element.remove();
    });
  }

  it('calls itself complete only when it is drawn', async () => {
    const drawn = await showBars();
    expect(drawn.chart).to.be.instanceOf(Chart);
  });

  it('shows the numbers instead when the drawing library does not load', async () => {
    const loadDrawing = () => Promise.reject(new Error('offline'));
    const drawn = await show({ data: quarters, title: 'Revenue' }, { loadDrawing });
    expect(drawn.card.words).to.contain('The chart could not be drawn. These are its values.');
    expect(drawn.all('tbody tr').map(({ innerText }) => innerText.split('\t'))).to.deep.equal([
      ['Q1', '1,240'],
      ['Q2', '1,485'],
      ['Q3', '-300'],
      ['Q4', '1,910'],
    ]);
    expect(drawn.canvas).to.equal(null);
    await expectAccessible(drawn.card);
  });

  it('shows the numbers instead when the browser gives no canvas', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const drawn = await showPie();
      await drawn.settled();
      expect(drawn.all('tbody tr')).to.have.length(3);
      expect(drawn.canvas).to.equal(null);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });

  it('can still be dismissed then', async () => {
    const loadDrawing = () => Promise.reject(new Error('offline'));
    const drawn = await show({ data: quarters }, { loadDrawing });
    await drawn.card.press('Dismiss chart');
    expect(drawn.card.answers).to.deep.equal([{ type: 'dismiss', value: {} }]);
  });
});

describe('chart: reading its values', () => {
  it('says one sentence about itself, to see and to hear', async () => {
    const drawn = await showBars();
    const sentence = 'Highest of 4 values: Q4 (1,910); lowest: Q3 (-300).';
    expect(drawn.find('.summary').innerText).to.equal(sentence);
    expect(drawn.plot.getAttribute('aria-describedby')).to.contain(drawn.find('.summary').id);
    expect(drawn.canvas.getAttribute('aria-hidden')).to.equal('true');
  });

  it('shows all numbers in a table, one click away', async () => {
    const drawn = await showBars({ x_label: 'Quarter', y_label: 'Thousand euros' });
    expect(drawn.find('table')).to.equal(null);
    expect(drawn.card.button('Data table').getAttribute('aria-expanded')).to.equal('false');

    await drawn.card.press('Data table');
    expect(drawn.card.button('Data table').getAttribute('aria-expanded')).to.equal('true');
    expect(drawn.find('caption').textContent?.trim()).to.equal('Revenue');
    expect(drawn.all('thead th').map(({ innerText }) => innerText)).to.deep.equal([
      'Quarter',
      'Thousand euros',
    ]);
    expect(drawn.all('thead th[scope="col"], tbody th[scope="row"]')).to.have.length(6);

    await drawn.card.press('Data table');
    expect(drawn.find('table')).to.equal(null);
  });

  it('has the shares of a pie in its table, too', async () => {
    const drawn = await showPie();
    await drawn.card.press('Data table');
    expect(drawn.all('thead th').map(({ innerText }) => innerText)).to.deep.equal([
      'Label',
      'Value',
      'Share',
    ]);
    expect(drawn.find('tbody tr').innerText.split('\t')).to.deep.equal(['Search', '60', '60%']);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`lines up the units of its numbers, at the end of the table and of the legend, ${dir}`, async () => {
      const drawn = await showPie({ x_label: 'Source', y_label: 'All of the visits this year' }, { dir });
      await drawn.card.press('Data table');
      for (const place of ['tbody tr > :nth-child(2)', 'tbody tr > :last-child', '.legend .number']) {
        const numbers = drawn.all(place).filter((_, index) => !place.includes('legend') || index % 2 === 0);
        expect(new Set(numbers.map((number) => Math.round(inkOf(number).right))).size, place).to.equal(1);
      }
      const body = drawn.find('table').getBoundingClientRect();
      const [widest] = drawn.all('thead th:last-child bdi').map((heading) => heading.getBoundingClientRect());
      expect(dir === 'ltr' ? body.right - widest!.right : widest!.left - body.left).to.be.closeTo(0, 1);
    });
  }

  it('writes numbers in the language of the page', async () => {
    const drawn = await show({ data: [{ label: 'A', value: 1234567.5 }] }, { locale: 'de' });
    await drawn.card.press('Data table');
    expect(drawn.find('td').innerText).to.equal('1.234.567,5');
  });

  it('is walked through with the keyboard, value by value', async () => {
    const drawn = await showBars();
    drawn.plot.focus();
    expect(drawn.readout).to.equal('');
    const heard: string[] = [];
    for (const press of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowUp', 'Home']) {
      await sendKeys({ press });
      await drawn.settled();
      heard.push(drawn.readout);
    }
    expect(heard).to.deep.equal([
      'Q1 1,240 1 of 4',
      'Q2 1,485 2 of 4',
      'Q4 1,910 4 of 4',
      'Q4 1,910 4 of 4',
      'Q3 -300 3 of 4',
      'Q1 1,240 1 of 4',
    ]);
    expect(drawn.standingOut).to.deep.equal([0]);
  });

  it('reads a share with its value', async () => {
    const drawn = await showPie();
    drawn.plot.focus();
    await sendKeys({ press: 'End' });
    await drawn.settled();
    expect(drawn.readout).to.equal('Social 10 · 10% 3 of 3');
  });

  it('forgets what was pointed at when the focus leaves', async () => {
    const drawn = await showBars();
    drawn.plot.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Tab' });
    await drawn.settled();
    expect(drawn.card.focused).to.equal('Data table');
    expect(drawn.readout).to.equal('');
    expect(drawn.standingOut).to.be.empty;
  });

  it('leaves Escape and shortcuts to the page', async () => {
    const drawn = await showBars();
    for (const init of [
      { key: 'Escape' },
      { key: 'ArrowRight', ctrlKey: true },
      { key: 'Home', metaKey: true },
    ]) {
      const event = new KeyboardEvent('keydown', {
        ...init,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      drawn.plot.dispatchEvent(event);
      expect(event.defaultPrevented, init.key).to.equal(false);
    }
    await drawn.settled();
    expect(drawn.readout).to.equal('');
  });

  it('keeps the page from scrolling under an arrow key', async () => {
    const drawn = await showBars();
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    drawn.plot.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('tells a screen reader politely what is pointed at, and how to point', async () => {
    const drawn = await showBars();
    expect(drawn.find('[role="status"]')).to.not.equal(null);
    expect(drawn.plot.getAttribute('aria-label')).to.equal('Bar chart: Revenue');
    const described = drawn.plot.getAttribute('aria-describedby')!.split(' ').at(-1);
    expect(drawn.find(`#${described}`).textContent).to.equal('Use the arrow keys to read the values.');
  });

  for (const [name, args] of Object.entries({
    columns: { data: quarters },
    'a line': { chart_type: 'line', data: quarters },
    'a pie': { chart_type: 'pie', data: visitors },
    rows: chartSamples.find((sample) => sample.name === 'bars with long labels')?.arguments ?? {},
  })) {
    it(`shows the value under the pointer in ${name}, and no longer when it leaves`, async () => {
      await setViewport({ width: 800, height: 800 });
      const drawn = await show(args);
      const position = drawn.spot(1);
      await sendMouse({ type: 'move', position });
      await drawn.settled();
      expect(drawn.readout).to.contain('2 of');
      const bubble = drawn.find('.bubble').getBoundingClientRect();
      const plot = drawn.plot.getBoundingClientRect();
      expect(bubble.left).to.be.least(plot.left - 1);
      expect(bubble.right).to.be.most(plot.right + 1);
      expect(bubble.top).to.be.least(plot.top - 1);
      expect(bubble.bottom).to.be.most(plot.bottom + 1);

      await sendMouse({ type: 'move', position: [790, 790] });
      await drawn.settled();
      expect(drawn.readout).to.equal('');
    });
  }

  it('keeps the readout under a finger that has lifted', async () => {
    const drawn = await showBars();
    const [clientX, clientY] = drawn.spot(3);
    const touch = { clientX, clientY, pointerType: 'touch', bubbles: true };
    drawn.plot.dispatchEvent(new PointerEvent('pointerdown', touch));
    drawn.plot.dispatchEvent(new PointerEvent('pointerleave', touch));
    await drawn.settled();
    expect(drawn.readout).to.equal('Q4 1,910 4 of 4');
  });

  it('points at a slice from its line in the legend', async () => {
    const drawn = await showPie();
    drawn.all('.legend li')[1]?.dispatchEvent(new PointerEvent('pointerenter'));
    await drawn.settled();
    expect(drawn.readout).to.contain('Direct');
    expect(drawn.marks.map(({ faded }) => faded)).to.deep.equal([true, false, true]);
  });

  for (const chart_type of ['bar', 'line', 'pie']) {
    it(`is accessible as a ${chart_type}, with its table open and a value pointed at`, async () => {
      const drawn = await show({ chart_type, data: visitors, x_label: 'Source', y_label: 'Visits' });
      await drawn.card.press('Data table');
      drawn.plot.focus();
      await sendKeys({ press: 'Home' });
      await drawn.settled();
      await expectAccessible(drawn.card);
    });
  }

  it('has a heading to hear and to land on, even without a title', async () => {
    const drawn = await show({ data: quarters });
    drawn.element.focusHeading();
    expect(drawn.card.focused).to.equal('Bar chart');
  });

  it('keeps no empty line for a title that it does not have', async () => {
    const above = async (args: object) => {
      const drawn = await show({ data: quarters, ...args });
      return drawn.plot.getBoundingClientRect().top - drawn.element.getBoundingClientRect().top;
    };
    expect(await above({})).to.be.below((await above({ title: 'Revenue' })) - 12);
  });
});

describe('chart: while the agent changes it', () => {
  it('changes its values in place', async () => {
    const drawn = await showBars();
    const before = drawn.chart;
    await drawn.card.update({ data: quarters.slice(0, 2), title: 'Half a year' });
    expect(drawn.chart).to.equal(before);
    expect(drawn.marks).to.have.length(2);
    expect(drawn.card.heading).to.equal('Half a year');
    expect(drawn.find('.summary').innerText).to.contain('Highest of 2 values');
  });

  it('becomes another type without leaving the old one behind', async () => {
    const drawn = await showBars();
    for (const chart_type of ['line', 'pie', 'bar']) {
      await drawn.card.update({ chart_type, data: visitors });
      expect(drawn.marks).to.have.length(3);
      expect(Object.keys(Chart.instances)).to.have.length(1);
    }
  });

  it('keeps the table open, and the cursor where its value still exists', async () => {
    const drawn = await showBars();
    await drawn.card.press('Data table');
    drawn.plot.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });

    await drawn.card.update({ data: quarters.slice(0, 3) });
    expect(drawn.readout).to.equal('Q2 1,485 2 of 3');
    expect(drawn.all('tbody tr')).to.have.length(3);
    expect(drawn.card.focused).to.equal('Bar chart');

    await drawn.card.update({ data: quarters.slice(0, 1) });
    expect(drawn.readout).to.equal('');
  });

  it('moves to new values, unless the user wants it still', async () => {
    const drawn = await showBars();
    await drawn.card.update({ data: visitors });
    expect(drawn.chart.isPluginEnabled('any')).to.equal(false);
    expect(drawn.chart.options.animation).to.equal(false);

    await preferMotion('no-preference');
    const moving = await showBars();
    expect(moving.chart.options.animation).to.have.property('duration').that.is.within(100, 400);
    const top = () => moving.marks[3]?.y ?? 0;
    const first = top();
    await waitUntil(() => top() < first - 50, 'the bar rises');
  });
});

describe('chart: while the page changes around it', () => {
  const barColour = (drawn: Drawn) => {
    const [bar] = drawn.marks;
    return drawn.colourAt(bar?.x ?? 0, (bar?.y ?? 0) + 20);
  };

  itWithMedia('follows the colour scheme', async () => {
    const drawn = await showBars();
    expect(barColour(drawn)).to.equal('42,85,212');
    await emulateMedia({ colorScheme: 'dark' });
    await waitUntil(() => barColour(drawn) === '157,184,255', 'drawn again in dark');
  });

  it('follows a theme that the page sets by hand', async () => {
    const drawn = await showBars();
    document.documentElement.style.setProperty('--canvas-rail-accent', 'rgb(0, 120, 80)');
    await waitUntil(() => barColour(drawn) === '0,120,80', 'drawn again in the new accent');
    document.documentElement.style.colorScheme = 'dark';
    document.documentElement.style.removeProperty('--canvas-rail-accent');
    await waitUntil(() => barColour(drawn) === '157,184,255', 'drawn again in dark');
  });

  itWithMedia('uses the colours of the system where it forces them', async () => {
    const drawn = await showPie();
    await emulateMedia({ forcedColors: 'active' });
    await waitUntil(() => new Set(drawn.marks.map(({ colour }) => colour)).size === 1, 'all of one colour');
    expect(drawn.marks[0]?.colour).to.be.oneOf(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  itWithMedia('is drawn for paper when the page is printed', async () => {
    document.documentElement.style.setProperty('--canvas-rail-accent', 'var(--ink, rgb(1, 2, 3))');
    const style = document.createElement('style');
    style.textContent = '@media print { :root { --ink: rgb(90, 80, 70) } }';
    document.head.append(style);
    const drawn = await showBars();
    expect(barColour(drawn)).to.equal('1,2,3');
    await emulateMedia({ media: 'print' });
    await waitUntil(() => barColour(drawn) === '90,80,70', 'drawn again for print');
    style.remove();
  });

  it('follows the width of the card, without a loop', async () => {
    const errors = strayErrors();
    const drawn = await showBars();
    for (const width of [300, 500, 260, 420]) {
      drawn.element.style.inlineSize = `${width}px`;
      await waitUntil(() => drawn.canvas.clientWidth === width - 42, `drawn ${width} wide`);
      expect(drawn.chart.width).to.equal(width - 42);
    }
    await aTimeout(50);
    expect(await errors()).to.be.empty;
  });

  it('comes to rest in a card that has just no room for it', async () => {
    const drawn = await show(chartSamples[3]?.arguments ?? {}, {
      style: 'max-block-size: 260px; inline-size: 448px',
    });
    let draws = 0;
    const draw = drawn.chart.draw.bind(drawn.chart);
    drawn.chart.draw = () => {
      draws++;
      draw();
    };
    await aTimeout(150);
    expect(draws).to.be.below(3);
    expect(drawn.find('.body').scrollHeight).to.be.above(drawn.find('.body').clientHeight);
  });

  it('is drawn once it is shown, when it was hidden', async () => {
    const drawn = await show({ data: quarters }, { hidden: true });
    expect(Chart.getChart(drawn.canvas)).to.equal(undefined);
    drawn.element.hidden = false;
    await waitUntil(() => Chart.getChart(drawn.canvas), 'drawn when shown');
  });

  it('does nothing at all while nothing changes', async () => {
    const drawn = await showBars();
    await aTimeout(30);
    const { requestAnimationFrame } = window;
    let frames = 0;
    window.requestAnimationFrame = (callback) => {
      frames++;
      return requestAnimationFrame(callback);
    };
    await aTimeout(100);
    window.requestAnimationFrame = requestAnimationFrame;
    expect(drawn.marks).to.have.length(4);
    expect(frames).to.equal(0);
  });

  it('lets go of its drawing when it leaves, and draws again when it comes back', async () => {
    const drawn = await showBars();
    const { parentElement } = drawn.element;
    drawn.element.remove();
    expect(Object.keys(Chart.instances)).to.be.empty;
    parentElement?.append(drawn.element);
    await drawn.settled();
    expect(drawn.marks).to.have.length(4);
  });

  it('draws nothing when it has left before its library came', async () => {
    let deliver = (_: unknown) => {};
    const loadDrawing = () => new Promise((resolve) => (deliver = resolve));
    const card = new DrawnCard(chart, { data: quarters }, { loadDrawing });
    document.body.append(card.element);
    await nextFrame();
    card.element.remove();
    deliver(await import('../../../src/cards/chart/chart-drawing.js'));
    await card.element.updateComplete;
    expect(Object.keys(Chart.instances)).to.be.empty;
  });

  it('leaves nothing behind after two hundred charts', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    for (let index = 0; index < 200; index++) {
      const { arguments: args } = chartSamples[index % chartSamples.length] ?? { arguments: {} };
      const card = new DrawnCard(chart, args);
      place.replaceChildren(card.element);
      await card.element.updateComplete;
    }
    place.remove();
    expect(Object.keys(Chart.instances)).to.be.empty;
  }).timeout(30_000);
});

describe('chart: in a page that has charts of its own', () => {
  it("keeps out of the page's charts, and the page's plugins out of it", async () => {
    const seen: string[] = [];
    const plugin = { id: 'stamp', beforeDraw: () => void seen.push('drawn') };
    Chart.register(plugin, BarController);
    const drawn = await showBars();
    Chart.unregister(plugin);
    expect(drawn.marks).to.have.length(4);
    expect(seen).to.be.empty;
    expect(Chart.registry.getController('bar')).to.equal(BarController);
  });

  it('is dismissed by its button, and only so', async () => {
    const drawn = await showBars();
    const acted = oneEvent(drawn.element, 'card-act');
    drawn.card.button('Dismiss chart').click();
    await acted;
    expect(drawn.card.acts).to.deep.equal([{ type: 'dismiss', value: {} }]);
    expect(propsOf(chart, { data: quarters })).to.have.property('data');
  });
});
