/**
 * What the main thread of a page has worked on, in its own CPU time, so that a busy machine does not count.
 * Only a trace tells: the protocol's `ScriptDuration` leaves microtasks out, and with them all of Lit and of
 * every promise, and its `TaskDuration` has the painting in it, which is the same for every variant.
 */
const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.run',
]);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);

export const isLayout = (name) => LAYOUT.has(name);
export const isWork = (name) => SCRIPT.has(name) || LAYOUT.has(name);

/** Runs something (with more categories of events, where asked), and hands back what Chromium has traced meanwhile. */
export async function traced(browser, run, more = []) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['devtools.timeline', 'blink.user_timing', 'v8', 'v8.execute', ...more],
      excludedCategories: ['*'],
    },
  });
  try {
    await run();
  } finally {
    await session.send('Tracing.end');
    const { dataLossOccurred } = await complete;
    await session.detach();
    if (dataLossOccurred) throw new Error('The trace was too long for Chromium: use fewer repeats.');
  }
  return events;
}

/**
 * The CPU time in ms of each stretch between the marks `<name> start` and `<name> end` of a page.
 * @returns {Map<string, number[]>} By name, in order.
 */
export function stretchesOf(events, counts = isWork) {
  const marks = events.filter(
    ({ cat, name }) => cat?.includes('blink.user_timing') && / (start|end)$/.test(name),
  );
  const byThread = new Map();
  for (const event of events) {
    if (event.tdur === undefined || !counts(event.name)) continue;
    const thread = threadOf(event);
    if (!byThread.has(thread)) byThread.set(thread, []);
    byThread.get(thread).push(event);
  }
  const stretches = new Map();
  const open = new Map();
  for (const mark of marks.sort((a, b) => a.ts - b.ts)) {
    const [name, edge] = mark.name.split(' ');
    const key = `${threadOf(mark)} ${name}`;
    if (edge === 'start') {
      open.set(key, mark);
      continue;
    }
    if (!stretches.has(name)) stretches.set(name, []);
    const work = unionWithin(byThread.get(threadOf(mark)) ?? [], open.get(key).tts, mark.tts);
    stretches.get(name).push(work / 1000);
  }
  return stretches;
}

/** So that the work of each mark's own thread can be found. */
const threadOf = ({ pid, tid }) => `${pid}:${tid}`;

/** How much of a stretch is covered by these events, which may lie in each other. */
function unionWithin(events, start, end) {
  let covered = 0;
  let until = start;
  const within = events
    .filter(({ tts, tdur }) => tts + tdur > start && tts < end)
    .sort((a, b) => a.tts - b.tts);
  for (const { tts, tdur } of within) {
    const from = Math.max(tts, until);
    const to = Math.min(tts + tdur, end);
    if (to <= from) continue;
    covered += to - from;
    until = to;
  }
  return covered;
}
