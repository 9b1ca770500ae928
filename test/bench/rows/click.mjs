import { BenchPage } from '../browser.mjs';
import { cards } from '../cards.mjs';
import { shuffled } from '../statistics.mjs';

const THROTTLE = 4;

/** From a real click on an option until the page has painted that it is picked. */
export const click = {
  name: 'click',
  title: 'click on an option, CPU 4× slower',
  unit: 'ms',
  target: 1.05,
  async exercise(page, repeats) {
    const points = await prepare(page);
    for (let turn = 0; turn < repeats; turn += 1) await clicked(page, points[turn % points.length]);
  },
  async run({ browser, server, variants, clicks, random }) {
    const pages = new Map();
    const results = {};
    for (const name of variants) {
      const page = await BenchPage.open(browser, server.origin);
      await page.visit(name);
      const points = await prepare(page);
      await page.throttle(THROTTLE);
      pages.set(name, { page, points });
      results[name] = { samples: [] };
    }
    for (let turn = -3; turn < clicks; turn += 1) {
      for (const name of shuffled(variants, random)) {
        const { page, points } = pages.get(name);
        const time = await clicked(page, points[(turn + 3) % points.length]);
        if (turn >= 0) results[name].samples.push(time);
      }
    }
    for (const { page } of pages.values()) await page.close();
    return results;
  },
};

/** Shows a question; hands back where its options are. */
async function prepare(page) {
  await page.call('once', 'show', cards.question);
  await page.call('still');
  const boxes = [];
  for (const radio of await page.page.getByRole('radio').all()) boxes.push(await radio.boundingBox());
  return boxes.map(centreOf);
}

const centreOf = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/** The pointer is there already, so that nothing but the click is measured. */
async function clicked(page, { x, y }) {
  const { session } = page;
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await page.call('watchClick');
  const mouse = { x, y, button: 'left', clickCount: 1 };
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
  return page.evaluate('bench.clicked');
}
