/** Where the time of a row goes: a CPU profile of the rail alone, and what the browser did for it. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BenchPage, launch } from './browser.mjs';
import { buildSites } from './build.mjs';
import { buildReadable } from './readable.mjs';
import { startServer } from './server.mjs';
import { traced } from './trace.mjs';
import { OURS, variants } from './variants.mjs';

const REPEATS = 40;
const TOP = 30;

/** Writes the profile to a file, which Chromium's DevTools open, and prints the short of it. */
export async function profile(row, file) {
  if (!row.exercise) throw new Error(`There is nothing to profile in ${row.name}.`);
  const server = await startServer(await buildSites({ [OURS]: variants[OURS] }, await buildReadable()));
  const browser = await launch();
  try {
    const page = await BenchPage.open(browser, server.origin);
    await page.visit(OURS);
    await row.exercise(page, REPEATS);
    const taken = await profiled(page, () => row.exercise(page, REPEATS));
    const stacks = ['disabled-by-default-devtools.timeline.stack', 'disabled-by-default-devtools.timeline'];
    const events = await traced(browser, () => row.exercise(page, REPEATS), stacks);
    writeFileSync(file, JSON.stringify(taken));
    printSelfTimes(taken);
    printBrowserWork(events);
    console.log(`\nThe profile, for DevTools: ${file}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function profiled({ session }, run) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await run();
  const { profile: taken } = await session.send('Profiler.stop');
  return taken;
}

function printSelfTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map();
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    if (functionName === '(idle)' || functionName === '(program)') return;
    add(times, `${functionName || '(anonymous)'}  ${placeOf(url, lineNumber)}`, timeDeltas[index] / 1000);
  });
  console.log('\nSelf time of functions, which has in it the layout that they force');
  print(times);
}

/** Style and layout, by the function that forced it; without one it is the frame's own. */
function printBrowserWork(events) {
  const [mark] = events.filter(({ name }) => / (start|end)$/.test(name));
  const own = events.filter(
    ({ pid, tid, tdur }) => pid === mark?.pid && tid === mark.tid && tdur !== undefined,
  );
  const work = new Map();
  for (const { name, tdur, args } of own) {
    if (!['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'].includes(name)) continue;
    const [frame] = args?.beginData?.stackTrace ?? [];
    const by = frame ? `forced by ${frame.functionName}  ${placeOf(frame.url, frame.lineNumber)}` : '';
    add(work, `${name}  ${by}`, tdur / 1000);
  }
  console.log('\nWhat the browser did, in CPU time');
  print(work);
}

const placeOf = (url, line) => (url ? `${basename(url)}:${line + 1}` : '');

function add(times, key, time) {
  const { total, count } = times.get(key) ?? { total: 0, count: 0 };
  times.set(key, { total: total + time, count: count + 1 });
}

function print(times) {
  const all = [...times.values()].reduce((sum, { total }) => sum + total, 0);
  const rows = [...times].sort(([, a], [, b]) => b.total - a.total).slice(0, TOP);
  for (const [key, { total, count }] of rows) {
    const share = `${((total / all) * 100).toFixed(1)} %`;
    console.log(
      `${total.toFixed(1).padStart(9)} ms ${share.padStart(7)} ${String(count).padStart(6)}×  ${key}`,
    );
  }
}
