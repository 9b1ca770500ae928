/** What every page of the benchmark has, whoever draws its cards: ways to time them. */

const { port1, port2 } = new MessageChannel();
const waiting = [];
port1.onmessage = () => waiting.shift()();

/** Resolves in a task of its own, as soon as there is one. */
const task = () =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });

/** Resolves after the next frame has been painted. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => task().then(resolve)));

/** Forces style and layout of all that is on the page. */
const layOut = () => document.body.getBoundingClientRect().height + document.documentElement.scrollHeight;

/** Does one thing, and says for how many milliseconds the page worked on it until it was laid out. */
async function timed(name, argument) {
  const start = performance.now();
  await globalThis.variant[name](argument);
  layOut();
  return performance.now() - start;
}

globalThis.bench = {
  frame,
  timed,

  /** One thing in a frame of its own. */
  async once(name, argument) {
    await frame();
    const time = await timed(name, argument);
    await frame();
    return time;
  },

  /** Lets a text grow from one step to all of it; says how long all of that took. */
  async grow(body, step) {
    let time = 0;
    for (let length = 2 * step; length <= body.length; length += step) {
      await task();
      time += await timed('update', { body: body.slice(0, length) });
    }
    return time;
  },

  /** Nothing on the page moves any more. */
  async still() {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frame();
  },

  /** Shows a card as soon as the page can, and keeps when it was painted. */
  async first(card) {
    await globalThis.variant.show(card);
    await frame();
    globalThis.bench.painted = performance.now();
  },
};
