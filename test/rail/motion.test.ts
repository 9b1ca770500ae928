import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { CanvasRail } from '../../src/index.js';
import { itWithMedia } from '../support/engine.js';
import { clear, colours, show, update } from '../support/agent.js';
import {
  byText,
  cardOf,
  deep,
  interactionsOf,
  movesOf,
  railWith,
  receive,
  stillness,
  textOf,
} from '../support/rail.js';

const left = { ...colours, layout: { preferred_slot: 'safe-area-left' } };
const long = {
  ...colours,
  options: Array.from({ length: 7 }, (_, index) => ({ id: `o${index}`, label: `Option ${index}` })),
};

const panelOf = (rail: CanvasRail) => rail.shadowRoot!.querySelector<HTMLElement>('.panel')!;
const ghostsOf = (rail: CanvasRail) => [
  ...panelOf(rail).querySelectorAll<HTMLElement>(':scope > [aria-hidden]:not(.spare)'),
];
const cardsIn = (rail: CanvasRail) => panelOf(rail).querySelectorAll(':scope > :not(.spare)').length;

/** All that moves stands still at this moment of its way, in milliseconds. */
function freezeAt(rail: CanvasRail, time: number): void {
  for (const animation of rail.shadowRoot!.getAnimations()) {
    animation.pause();
    animation.currentTime = time;
  }
}

/** The next move of an element, stopped before it begins: a slow machine may not show a single step of it. */
function caught(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    element.animate = (...how) => {
      const move = Element.prototype.animate.apply(element, how);
      move.pause();
      resolve();
      return move;
    };
  });
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await nextFrame();
}

/** A card of the page's own, as high as can be. */
class AcmeWall extends HTMLElement {
  connectedCallback(): void {
    this.style.cssText = 'display: block; height: 2000px; min-height: 0';
  }
}

/** What moves goes on. */
const thaw = (rail: CanvasRail) => rail.shadowRoot!.getAnimations().forEach((move) => move.play());

async function stillRail(...messages: unknown[]): Promise<CanvasRail> {
  const rail = await railWith(...messages);
  await stillness(rail);
  return rail;
}

/** The code of the cards has been loaded, so that no notice stands in its place first. */
before(async () => {
  customElements.define('acme-wall', AcmeWall);
  CanvasRail.register({ component: 'acme.wall', tag: 'acme-wall' });
  await setViewport({ width: 1400, height: 900 });
  await stillRail(show('question', 'q0', colours));
  await stillRail(show('text', 't0', { body: 'Hello' }));
  await stillRail(show('calendar', 'c0', { title: 'When?' }));
});

describe('a card that comes', () => {
  it('slides in from its own side while it fades in, for about a fifth of a second', async () => {
    for (const [args, side] of [
      [colours, 1],
      [left, -1],
    ] as const) {
      const rail = await stillRail();
      await receive(rail, show('question', 'q1', args));
      const [arrival] = panelOf(rail).getAnimations();
      expect(arrival!.effect!.getComputedTiming().duration).to.be.within(180, 240);

      freezeAt(rail, 0);
      const start = cardOf(rail)!.getBoundingClientRect().left;
      expect(getComputedStyle(panelOf(rail)).opacity).to.equal('0');
      thaw(rail);
      await stillness(rail);
      expect(start - cardOf(rail)!.getBoundingClientRect().left).to.be.closeTo(16 * side, 0.5);
      expect(getComputedStyle(panelOf(rail)).opacity).to.equal('1');
    }
  });

  it('is complete, and can be answered, before it has stopped', async () => {
    const rail = await stillRail();
    const sent = interactionsOf(rail);
    await receive(rail, show('question', 'q1', colours));
    expect(movesOf(rail).length).to.be.above(0);
    byText(rail, 'label', 'Green').click();
    byText(rail, 'button', 'Send').click();

    expect(sent.map(({ type }) => type)).to.deep.equal(['submit']);
  });

  itWithMedia('only fades for who wants less motion, and takes its height at once', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const rail = await stillRail();
      await receive(rail, show('question', 'q1', colours));
      freezeAt(rail, 0);
      expect(cardOf(rail)!.getBoundingClientRect().right).to.equal(rail.getBoundingClientRect().right - 16);
      thaw(rail);
      await stillness(rail);
      await receive(rail, show('question', 'q2', long));
      await nextFrame();
      await nextFrame();
      expect(panelOf(rail).getAnimations()).to.have.length(0);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});

describe('a card that takes the place of another', () => {
  it('is the only one that can be operated, found or read, from its first moment', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    const old = cardOf(rail)!;
    await receive(rail, show('question', 'q2', { ...colours, question: 'And now?' }));
    const sent = interactionsOf(rail);

    expect(ghostsOf(rail)).to.have.length(1);
    expect(cardOf(rail) === old).to.equal(false);
    expect(textOf(panelOf(rail))).to.not.contain('Which colour?');
    expect(old.getAttribute('aria-hidden')).to.equal('true');
    const { left, top } = cardOf(rail)!.getBoundingClientRect();
    const hit = rail.shadowRoot!.elementFromPoint(left + 40, top + 40);
    expect(hit === cardOf(rail)).to.equal(true);

    old.shadowRoot!.querySelector<HTMLElement>('[part~="close"]')!.click();
    old.shadowRoot!.querySelector('form')!.requestSubmit();
    expect(sent).to.have.length(0);
    expect(rail.state.card).to.not.equal(null);
  });

  it('starts with the height of the old one and goes over into its own', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    const before = panelOf(rail).offsetHeight;
    const growth = caught(panelOf(rail));
    await receive(rail, show('question', 'q2', long));
    await growth;
    const heights: number[] = [];
    for (const time of [0, 60, 199]) {
      freezeAt(rail, time);
      heights.push(panelOf(rail).offsetHeight);
      expect(cardOf(rail)!.offsetHeight).to.equal(heights.at(-1));
      expect(ghostsOf(rail)[0]?.offsetHeight ?? heights.at(-1)).to.equal(heights.at(-1));
    }
    thaw(rail);
    await stillness(rail);
    const after = panelOf(rail).offsetHeight;

    expect(heights[0]).to.equal(before);
    expect(heights[1]).to.be.within(before + 10, after - 10);
    expect(heights[2]).to.be.closeTo(after, 2);
  });

  it('goes on from the height that it has when the next one comes', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    const growth = caught(panelOf(rail));
    await receive(rail, show('question', 'q2', long));
    await growth;
    freezeAt(rail, 60);
    // What the user has seen counts, and that is known with the frame.
    await nextFrame();
    await nextFrame();
    const before = panelOf(rail).offsetHeight;
    const next = caught(panelOf(rail));
    await receive(rail, show('question', 'q3', colours));
    await next;
    freezeAt(rail, 0);

    expect(panelOf(rail).offsetHeight).to.be.closeTo(before, 1);
    thaw(rail);
    await stillness(rail);
    expect(cardOf(rail)!.offsetHeight).to.equal(panelOf(rail).offsetHeight);
  });

  it('ends where the card does, though that has grown meanwhile', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    const growth = caught(panelOf(rail));
    await receive(rail, show('text', 't1', { body: 'One line.' }));
    await growth;
    await receive(rail, update('t1', { body: 'One line.\n\n'.repeat(8) }));
    thaw(rail);
    await stillness(rail);
    await nextFrame();
    await nextFrame();
    const body = cardOf(rail)!.shadowRoot!.querySelector('.body')!;

    expect(body.scrollHeight).to.equal(body.clientHeight);
    expect(body.classList.contains('growing')).to.equal(false);
    expect(body.classList.contains('long')).to.equal(false);
  });

  it('shows what matters of a card that is higher than its place as soon as it begins to grow', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    rail.parentElement!.style.height = '420px';
    await nextFrame();
    const growth = caught(panelOf(rail));
    await receive(rail, show('calendar', 'c1', { title: 'When?', initial_date: '2031-05-29' }));
    await growth;
    freezeAt(rail, 20);
    await nextFrame();
    await nextFrame();
    const body = cardOf(rail)!.shadowRoot!.querySelector('.body')!;
    const before = body.scrollTop;
    thaw(rail);
    await stillness(rail);

    expect(before).to.be.above(0);
    expect(body.scrollTop).to.be.closeTo(before, 1);
    expect(body.classList.contains('long')).to.equal(true);
  });

  it('takes no second way where a way that was measured has been broken off', async () => {
    const rail = await stillRail(show('question', 'q1', long));
    rail.parentElement!.style.height = '420px';
    await stillness(rail);
    await receive(rail, update('q1', { question: 'Now which?' }));
    await frames(2);
    await receive(rail, show('text', 't1', { body: 'One line.' }));
    await frames(3);
    await receive(rail, show('question', 'q2', colours));
    const heights: number[] = [];
    for (let frame = 0; frame < 60; frame += 1) {
      await nextFrame();
      heights.push(panelOf(rail).offsetHeight);
    }
    const end = heights.at(-1)!;
    const turns = heights.filter(
      (height, index) => index > 0 && Math.abs(height - end) > Math.abs(heights[index - 1]! - end),
    );

    expect(turns).to.deep.equal([]);
    expect(panelOf(rail).getAnimations()).to.have.length(0);
  });

  it('forgets that the card before in the same place was long', async () => {
    const rail = await stillRail(show('text', 't1', { body: 'One line.\n\n'.repeat(60) }));
    await frames(2);
    const old = cardOf(rail)!;
    await receive(rail, show('question', 'q1', colours));
    await stillness(rail);
    await receive(rail, show('text', 't2', { body: 'One line.' }));
    expect(cardOf(rail) === old).to.equal(true);

    expect(old.shadowRoot!.querySelector('.body')!.classList.contains('long')).to.equal(false);
  });

  it('tells the page of no error, and is at rest, when it leaves the page and comes back half way', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    const stage = rail.parentElement!;
    await receive(rail, show('question', 'q2', long));
    rail.remove();
    stage.append(rail);
    await frames(4);
    expect(panelOf(rail).getAnimations()).to.have.length(0);
    await receive(
      rail,
      update('q2', {
        options: [
          ...long.options,
          ...long.options.map(({ id, label }) => ({ id: `${id}x`, label: label.repeat(20) })),
        ].slice(0, 10),
      }),
    );
    await frames(3);
    const body = cardOf(rail)!.shadowRoot!.querySelector('.body')!;
    expect(body.classList.contains('long')).to.equal(body.scrollHeight > body.clientHeight);
  });

  for (const [what, first] of [
    ['is hardly higher than a heading', show('text', 't1', { body: 'Hi' })],
    ['is the page’s own and fills the stage', show('acme.wall', 'w1')],
  ] as const) {
    it(`shows what matters, too, where the card before ${what}`, async () => {
      const rail = await stillRail(first);
      rail.parentElement!.style.height = '420px';
      await stillness(rail);
      await frames(2);
      await receive(rail, show('calendar', 'c1', { title: 'When?', initial_date: '2031-05-29' }));
      await frames(4);
      const body = cardOf(rail)!.shadowRoot!.querySelector('.body')!;
      const early = body.scrollTop;
      await stillness(rail);
      await frames(2);

      expect(early).to.be.above(0);
      expect(body.scrollTop).to.be.closeTo(early, 1);
    });
  }

  it('shows what matters, too, where the card before was as high as it', async () => {
    const rail = await stillRail(
      show('question', 'q1', { ...long, options: [...long.options, { id: 'x', label: 'X' }] }),
    );
    rail.parentElement!.style.height = '420px';
    await stillness(rail);
    await receive(rail, update('q1', { question: 'Now which?' }));
    await nextFrame();
    await nextFrame();
    await receive(rail, show('calendar', 'c1', { title: 'When?', initial_date: '2031-05-29' }));
    await nextFrame();
    await nextFrame();
    const body = cardOf(rail)!.shadowRoot!.querySelector('.body')!;

    expect(panelOf(rail).getAnimations()).to.have.length(0);
    expect(body.scrollTop).to.be.above(0);
    expect(body.classList.contains('long')).to.equal(true);
  });

  it('leaves the old one on the side where it was', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    const place = cardOf(rail)!.getBoundingClientRect().left;
    await receive(rail, show('question', 'q2', left));
    freezeAt(rail, 0);

    expect(ghostsOf(rail)[0]!.getBoundingClientRect().left).to.be.closeTo(place, 0.5);
    expect(cardOf(rail)!.getBoundingClientRect().left).to.be.below(place - 400);
  });

  it('leaves no trace of the old one', async () => {
    const rail = await stillRail(show('question', 'q1', colours), show('question', 'q2', colours));

    expect(cardsIn(rail)).to.equal(1);
    expect(rail.shadowRoot!.getAnimations()).to.have.length(0);
  });

  it('never waits: of twenty in a tenth of a second the last one stands, and nothing else', async () => {
    const rail = await stillRail(show('question', 'q0', colours));
    for (let index = 1; index <= 20; index++) {
      const question = `Number ${index}?`;
      await receive(
        rail,
        show('question', `q${index}`, index % 3 ? { ...colours, question } : { ...long, question }),
      );
      expect(textOf(rail)).to.contain(`Number ${index}?`);
      expect(cardsIn(rail)).to.be.at.most(2);
      await aTimeout(5);
    }
    await stillness(rail);

    expect(textOf(rail)).to.contain('Number 20?');
    expect(cardsIn(rail)).to.equal(1);
    expect(rail.shadowRoot!.getAnimations()).to.have.length(0);
    expect(deep(rail.shadowRoot!, 'canvas-question')).to.have.length(1);
  });

  it('takes the focus from it before the next key', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    deep<HTMLInputElement>(rail.shadowRoot!, 'input')[0]!.focus();
    rail.receive(show('question', 'q2', colours));
    await receive(rail);
    await nextFrame();

    expect(rail.shadowRoot!.activeElement === cardOf(rail)).to.equal(true);
    expect(ghostsOf(rail)[0]?.shadowRoot?.activeElement ?? null).to.equal(null);
  });
});

describe('a card that goes', () => {
  it('is gone for everybody at once, and for the eye a moment later', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    const box = cardOf(rail)!.getBoundingClientRect();
    await receive(rail, clear());

    expect(cardOf(rail) === null).to.equal(true);
    const [ghost] = ghostsOf(rail);
    expect(ghost!.getAnimations()[0]!.effect!.getComputedTiming().duration).to.be.within(120, 160);
    expect(ghost!.getBoundingClientRect().height).to.equal(box.height);
    await stillness(rail);
    expect(cardsIn(rail)).to.equal(0);
    const hit = document.elementFromPoint(box.left + 40, box.top + 40);
    expect(hit?.className).to.equal('stage');
  });

  it('takes a press that was meant for it, so that nothing below is pressed in its place', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    const choice = deep<HTMLInputElement>(rail.shadowRoot!, '.choice')[0]!;
    const { x, y } = choice.getBoundingClientRect();
    await receive(rail, clear());
    freezeAt(rail, 0);
    await sendMouse({ type: 'click', position: [Math.round(x) + 9, Math.round(y) + 9] });

    expect(document.elementFromPoint(x + 9, y + 9) === rail).to.equal(true);
    expect(choice.checked).to.equal(false);
    expect(document.activeElement === document.body).to.equal(true);
  });

  for (const [what, message] of [
    ['closed', clear()],
    ['replaced', show('question', 'q2', { ...colours, question: 'And now?' })],
  ] as const) {
    it(`has gone before a Tab that would lead into it, ${what}`, async () => {
      const rail = await stillRail(show('question', 'q1', colours));
      const old = cardOf(rail);
      deep<HTMLInputElement>(rail.shadowRoot!, '.choice')[0]!.focus();
      await receive(rail, message);
      freezeAt(rail, 0);
      expect(ghostsOf(rail)).to.have.length(1);
      await sendKeys({ press: 'Tab' });

      expect(ghostsOf(rail)).to.have.length(0);
      expect(rail.shadowRoot!.activeElement === old).to.equal(false);
    });
  }

  it('is gone at once where nobody could see it going', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      await receive(rail, clear());
      expect(cardsIn(rail)).to.equal(0);
    } finally {
      delete (document as { hidden?: boolean }).hidden;
    }
  });

  it('is gone in the end even where its animation never ends', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    await receive(rail, clear());
    freezeAt(rail, 40);
    await aTimeout(600);

    expect(cardsIn(rail)).to.equal(0);
  });

  it('does not come back with a rail that leaves the page meanwhile', async () => {
    const rail = await stillRail(show('question', 'q1', colours));
    await receive(rail, clear());
    const stage = rail.parentElement!;
    rail.remove();
    expect(cardsIn(rail)).to.equal(0);
    stage.append(rail);
    await stillness(rail);
    expect(cardsIn(rail)).to.equal(0);
  });
});

describe('a card that changes sides', () => {
  it('goes out where it was and comes in where it will be, one and the same', async () => {
    const rail = await stillRail(show('question', 'q1', { ...colours, allow_other: true }));
    const card = cardOf(rail)!;
    const from = card.getBoundingClientRect().left;
    byText(rail, 'label', 'Other').click();
    await rail.updateComplete;
    const field = deep<HTMLInputElement>(rail.shadowRoot!, 'input[part~="field"]')[0]!;
    field.focus();
    await receive(rail, update('q1', { preferred_slot: 'safe-area-left' }));

    freezeAt(rail, 0);
    expect(card.getBoundingClientRect().left).to.be.closeTo(from, 0.5);
    freezeAt(rail, 230);
    expect(card.getBoundingClientRect().left - rail.getBoundingClientRect().left).to.be.within(0, 16);
    thaw(rail);
    await stillness(rail);
    expect(card.getBoundingClientRect().left - rail.getBoundingClientRect().left).to.equal(16);
    expect(card.shadowRoot!.activeElement === field).to.equal(true);
  });
});
