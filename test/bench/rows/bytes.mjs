import { cards } from '../cards.mjs';
import { BenchPage } from '../browser.mjs';

const sum = (files) => files.reduce((bytes, file) => bytes + file.bytes, 0) / 1000;

/** What the server has sent until a card was painted, in kB of 1,000 bytes. */
async function bytesOf(name, { browser, server }) {
  server.takeSent();
  const page = await BenchPage.open(browser, server.origin);
  await page.visit(name, 'question');
  await page.evaluate('bench.painted');
  const first = sum(server.takeSent());
  const later = {};
  for (const kind of Object.keys(cards)) {
    await page.call('once', 'show', cards[kind]);
    await page.call('still');
    later[kind] = sum(server.takeSent());
  }
  await page.close();
  return { first, later };
}

export const bytes = {
  name: 'bytes',
  title: 'brotli kB until a question',
  unit: 'kB',
  absolute: true,
  target: 20,
  parts: {
    all: { title: 'brotli kB, all seven kinds', target: 88 },
    chart: { title: '… of which a chart adds', target: 48 },
  },
  async run(bench) {
    const results = {};
    for (const name of bench.variants) {
      const { first, later } = await bytesOf(name, bench);
      const all = Object.values(later).reduce((total, kilobytes) => total + kilobytes, first);
      results[name] = { samples: [first], parts: { all: [all], chart: [later.chart] } };
    }
    return results;
  },
};
