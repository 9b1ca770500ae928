import { openAll } from '../browser.mjs';
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
  async run(bench) {
    const { variants, clicks, warmUps, random } = bench;
    const points = {};
    const pages = await openAll(variants, bench, async (page, name) => {
      await page.visit(name);
      points[name] = await prepare(page);
      await page.throttle(THROTTLE);
    });
    const results = Object.fromEntries(variants.map((name) => [name, { samples: [] }]));
    for (let turn = -warmUps; turn < clicks; turn += 1) {
      for (const name of shuffled(variants, random)) {
        const option = (turn + warmUps) % points[name].length;
        const time = await clicked(pages.get(name), points[name][option]);
        if (turn >= 0) results[name].samples.push(time);
      }
    }
    for (const page of pages.values()) await page.close();
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
