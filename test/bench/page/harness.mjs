/** What every page of the benchmark has, whoever draws its cards: ways to time them. */

// Where a trace of all that the page does begins.
performance.mark('idle start');

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

async function within(mark, act) {
  await frame();
  if (mark) performance.mark(`${mark} start`);
  const time = await act();
  await frame();
  if (mark) performance.mark(`${mark} end`);
  return time;
}

globalThis.bench = {
  /** One thing in a frame of its own; marks in a trace where it began and where it was painted. */
  once: (name, argument, mark) => within(mark, () => timed(name, argument)),

  /** Lets a text grow, by one step in a task, to all of it. */
  grow: (body, step, mark) =>
    within(mark, async () => {
      let time = 0;
      for (let length = 2 * step; length <= body.length; length += step) {
        await task();
        time += await timed('update', { body: body.slice(0, length) });
      }
      return time;
    }),

  /** Shows so many cards, one after the other, without a pause; says how long that took. */
  row: (cards, count, mark) =>
    within(mark, async () => {
      const start = performance.now();
      for (let shown = 0; shown < count; shown += 1) await timed('show', cards[shown % cards.length]);
      return performance.now() - start;
    }),

  /** From now on `clicked` is a promise of how long the next click takes until it is painted. */
  watchClick() {
    globalThis.bench.clicked = new Promise((resolve) => {
      const onClick = ({ timeStamp }) => frame().then(() => resolve(performance.now() - timeStamp));
      addEventListener('click', onClick, { capture: true, once: true });
    });
  },

  /** Nothing on the page moves any more, nor in a shadow root, which a document knows nothing of. */
  async still() {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const moving = [document, ...roots].flatMap((root) => root.getAnimations());
    await Promise.allSettled(moving.map(({ finished }) => finished));
    await frame();
  },

  /** Shows a card as soon as the page can, and keeps a promise of when it was painted. */
  first(card) {
    const painted = async () => {
      await globalThis.variant.show(card);
      await frame();
      return performance.now();
    };
    globalThis.bench.painted = painted();
  },
};
