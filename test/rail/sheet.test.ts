import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { CanvasRail } from '../../src/index.js';
import { itWithMedia } from '../support/engine.js';
import { clear, colours, show, update } from '../support/agent.js';
import { byText, cardOf, deep, railWith, receive, stillness, textOf, movesOf } from '../support/rail.js';

const tall = {
  ...colours,
  allow_other: true,
  options: Array.from({ length: 9 }, (_, index) => ({ id: `o${index}`, label: `Option ${index}` })),
};

/** A rail on an upright phone of this size, with a card in its sheet. */
async function phoneWith(args: object = colours, width = 375, height = 720): Promise<CanvasRail> {
  const rail = await railWith();
  resize(rail, width, height);
  await stillness(rail);
  await receive(rail, show('question', 'q1', args));
  await waitUntil(() => handleOf(rail), 'The sheet has no handle');
  await stillness(rail);
  return rail;
}

function resize(rail: CanvasRail, width: number, height: number): void {
  rail.parentElement!.style.width = `${width}px`;
  rail.parentElement!.style.height = `${height}px`;
}

const handleOf = (rail: CanvasRail) => rail.shadowRoot!.querySelector<HTMLElement>('.handle');
const isRaised = (rail: CanvasRail) => handleOf(rail)!.getAttribute('aria-expanded') === 'true';

/** How much of the card is above the lower edge of its stage. */
const visibleOf = (rail: CanvasRail) =>
  rail.getBoundingClientRect().bottom - cardOf(rail)!.getBoundingClientRect().top;

async function press(rail: CanvasRail): Promise<void> {
  handleOf(rail)!.click();
  await stillness(rail);
}

/** A finger on an element, that is moved down (or up) by so many pixels, in a time of its own. */
class Finger {
  readonly #on: Element;
  #y: number;
  #x: number;
  #time = 0;

  constructor(on: Element) {
    const { left, top, width, height } = on.getBoundingClientRect();
    this.#on = on;
    this.#x = left + width / 2;
    this.#y = top + height / 2;
    this.#send('pointerdown');
  }

  move(by: number, milliseconds = 16): void {
    this.#y += by;
    this.#time += milliseconds;
    this.#send('pointermove');
  }

  lift(): void {
    this.#send('pointerup');
  }

  lose(): void {
    this.#send('pointercancel');
  }

  #send(type: string): void {
    const place = { clientX: this.#x, clientY: this.#y, pointerId: 1, pointerType: 'touch', isPrimary: true };
    const event = new PointerEvent(type, { ...place, bubbles: true, composed: true, button: 0 });
    Object.defineProperty(event, 'timeStamp', { value: this.#time });
    this.#on.dispatchEvent(event);
  }
}

/** A pointer that a test makes up cannot be captured. */
const { setPointerCapture } = Element.prototype;

describe('the sheet', () => {
  before(async () => {
    await setViewport({ width: 1400, height: 900 });
    Element.prototype.setPointerCapture = () => {};
  });
  after(() => {
    Element.prototype.setPointerCapture = setPointerCapture;
  });

  it('is as wide as the phone, at most 720 px, and leaves three rem above', async () => {
    const rail = await phoneWith(tall);
    expect(cardOf(rail)!.getBoundingClientRect().width).to.equal(375);
    resize(rail, 760, 900);
    await stillness(rail);
    expect(cardOf(rail)!.getBoundingClientRect().width).to.equal(720);
    resize(rail, 375, 480);
    await stillness(rail);
    expect(visibleOf(rail)).to.equal(480 - 48);
    expect(byText(rail, 'button', 'Send').getBoundingClientRect().bottom).to.be.below(
      rail.getBoundingClientRect().bottom,
    );
  });

  it('has a handle that says what it does and how things stand', async () => {
    const rail = await phoneWith();
    const handle = handleOf(rail)!;
    expect([handle.localName, handle.getAttribute('aria-label'), isRaised(rail)]).to.deep.equal([
      'button',
      'Lower the card',
      true,
    ]);
    await press(rail);
    expect([handle.getAttribute('aria-label'), isRaised(rail)]).to.deep.equal(['Raise the card', false]);
    await expect(rail).to.be.accessible();
  });

  it('lowers to its handle and title, so that the face is seen, and comes up again', async () => {
    const rail = await phoneWith(tall);
    const raised = visibleOf(rail);
    await press(rail);
    const title = deep(rail.shadowRoot!, '#title')[0]!.getBoundingClientRect();

    expect(visibleOf(rail)).to.be.below(97);
    expect(title.bottom).to.be.below(rail.getBoundingClientRect().bottom);
    await press(rail);
    expect(visibleOf(rail)).to.equal(raised);
  });

  it('is lowered and raised with the keyboard', async () => {
    const rail = await phoneWith(tall);
    handleOf(rail)!.focus();
    await sendKeys({ press: 'Enter' });
    expect(isRaised(rail)).to.equal(false);
    await sendKeys({ press: ' ' });
    expect(isRaised(rail)).to.equal(true);
  });

  it('comes up when the focus goes into its card, which is never hidden from anybody', async () => {
    const rail = await phoneWith(tall);
    handleOf(rail)!.focus();
    await press(rail);
    expect(cardOf(rail)!.closest('[inert], [aria-hidden]') === null).to.equal(true);
    await sendKeys({ press: 'Tab' });

    expect(rail.shadowRoot!.activeElement === cardOf(rail)).to.equal(true);
    expect(isRaised(rail)).to.equal(true);
  });

  it('follows the finger, pixel by pixel', async () => {
    const rail = await phoneWith(tall);
    const raised = visibleOf(rail);
    const finger = new Finger(deep(rail.shadowRoot!, '.header')[0]!);
    finger.move(7);
    for (const by of [20, 50, -30]) {
      const before = visibleOf(rail);
      finger.move(by);
      expect(before - visibleOf(rail)).to.be.closeTo(by, 0.5);
    }
    finger.lose();
    await stillness(rail);
    expect(visibleOf(rail)).to.equal(raised);
  });

  it('stays down after a short throw, and where it is nearer otherwise', async () => {
    const rail = await phoneWith(tall);
    const throwBy = async (by: number, rest = 0) => {
      const finger = new Finger(handleOf(rail)!);
      finger.move(Math.sign(by) * 8);
      finger.move(by);
      if (rest) finger.move(0, rest);
      finger.lift();
      await stillness(rail);
      return isRaised(rail);
    };

    expect(await throwBy(60)).to.equal(false);
    expect(await throwBy(-60)).to.equal(true);
    expect(await throwBy(60, 150)).to.equal(true);
    expect(await throwBy(visibleOf(rail) * 0.7, 150)).to.equal(false);
  });

  it('gives way like rubber beyond its ends', async () => {
    const rail = await phoneWith(tall);
    const raised = visibleOf(rail);
    const finger = new Finger(handleOf(rail)!);
    finger.move(-8);
    finger.move(-300);

    expect(visibleOf(rail) - raised).to.be.within(10, 32);
    finger.lift();
    await stillness(rail);
    expect(visibleOf(rail)).to.equal(raised);
  });

  it('can be caught on its way', async () => {
    const rail = await phoneWith(tall);
    handleOf(rail)!.click();
    await aTimeout(80);
    const onItsWay = visibleOf(rail);
    const finger = new Finger(handleOf(rail)!);
    finger.move(-8);
    finger.move(-10);
    const caught = visibleOf(rail);
    await aTimeout(60);

    expect(visibleOf(rail)).to.equal(caught);
    expect(caught).to.be.below(onItsWay + 30);
    finger.lose();
  });

  it('comes up at a tap on its title, and stays at a tap on it when it is up', async () => {
    const rail = await phoneWith(tall);
    const tap = () => new Finger(deep(rail.shadowRoot!, '.header')[0]!).lift();
    tap();
    expect(isRaised(rail)).to.equal(true);
    await press(rail);
    tap();
    expect(isRaised(rail)).to.equal(true);
  });

  it('moves with the mouse as well, and a drag is no click', async () => {
    Element.prototype.setPointerCapture = setPointerCapture;
    const rail = await phoneWith(tall);
    const { left, top, width } = handleOf(rail)!.getBoundingClientRect();
    const x = Math.round(left + width / 2);
    const y = Math.round(top + 12);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const by of [10, 60, 220, 420]) await sendMouse({ type: 'move', position: [x, y + by] });
    await sendMouse({ type: 'up' });
    await stillness(rail);
    Element.prototype.setPointerCapture = () => {};

    expect(isRaised(rail)).to.equal(false);
  });

  it('brings a new card raised, and leaves an updated one where the user has put it', async () => {
    const rail = await phoneWith(tall);
    await press(rail);
    await receive(rail, update('q1', { question: 'Which one?' }));
    expect(isRaised(rail)).to.equal(false);
    await receive(rail, show('question', 'q2', colours));
    await stillness(rail);

    expect(isRaised(rail)).to.equal(true);
  });

  it('becomes a rail when the phone is turned, and a sheet again: draft, focus and caret stay', async () => {
    const rail = await phoneWith(tall);
    byText(rail, 'label', 'Other').click();
    await rail.updateComplete;
    const card = cardOf(rail);
    const field = deep<HTMLInputElement>(rail.shadowRoot!, 'input[part~="field"]')[0]!;
    field.focus();
    await sendKeys({ type: 'violet' });
    field.setSelectionRange(2, 2);
    for (const [width, height, form] of [
      [720, 375, 'rail'],
      [375, 720, 'sheet'],
    ] as const) {
      resize(rail, width, height);
      await nextFrame();
      await nextFrame();
      await rail.updateComplete;
      expect(rail.dataset.form).to.equal(form);
      expect(movesOf(rail)).to.have.length(0);
      expect(handleOf(rail) !== null).to.equal(form === 'sheet');
    }

    expect(cardOf(rail) === card).to.equal(true);
    expect(card!.shadowRoot!.activeElement === field).to.equal(true);
    expect([field.value, field.selectionStart]).to.deep.equal(['violet', 2]);
  });

  it('gives the focus of its handle to the card when it becomes a rail, and back when the card goes', async () => {
    const rail = await phoneWith(tall);
    handleOf(rail)!.focus();
    resize(rail, 720, 375);
    await stillness(rail);
    expect(rail.shadowRoot!.activeElement === cardOf(rail)).to.equal(true);
  });

  itWithMedia('is moved without any motion for who wants less', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const rail = await phoneWith(tall);
      handleOf(rail)!.click();
      expect(visibleOf(rail)).to.be.below(97);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});

/** What a browser tells of an on-screen keyboard. */
class FakeViewport extends EventTarget {
  scale = 1;
  offsetTop = 0;
  height = document.documentElement.clientHeight;
  readonly heard = new Map<string, number>();

  override addEventListener(type: string, listener: EventListener): void {
    this.heard.set(type, (this.heard.get(type) ?? 0) + 1);
    super.addEventListener(type, listener);
  }

  override removeEventListener(type: string, listener: EventListener): void {
    this.heard.set(type, (this.heard.get(type) ?? 0) - 1);
    super.removeEventListener(type, listener);
  }

  get listeners(): number {
    return [...this.heard.values()].reduce((sum, count) => sum + count, 0);
  }

  open(keyboard: number): void {
    this.height = document.documentElement.clientHeight - keyboard;
    this.dispatchEvent(new Event('resize'));
  }
}

describe('the on-screen keyboard', () => {
  const real = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
  let viewport: FakeViewport;
  beforeEach(async () => {
    await setViewport({ width: 400, height: 800 });
    viewport = new FakeViewport();
    Object.defineProperty(window, 'visualViewport', { value: viewport, configurable: true });
  });
  afterEach(async () => {
    Object.defineProperty(window, 'visualViewport', real);
    await setViewport({ width: 1400, height: 900 });
  });

  const topOfKeyboard = () => viewport.offsetTop + viewport.height;
  const bottomOf = (rail: CanvasRail, button: string) =>
    byText(rail, 'button', button).getBoundingClientRect().bottom;

  it('never hides the button that sends, nor the field that is typed into', async () => {
    const rail = await phoneWith(tall);
    byText(rail, 'label', 'Other').click();
    await rail.updateComplete;
    const field = deep<HTMLInputElement>(rail.shadowRoot!, 'input[part~="field"]')[0]!;
    field.focus();
    viewport.open(320);

    expect(bottomOf(rail, 'Send')).to.be.at.most(topOfKeyboard());
    const body = deep(rail.shadowRoot!, '[part~="body"]')[0]!.getBoundingClientRect();
    expect(field.getBoundingClientRect().bottom).to.be.at.most(body.bottom + 1);
    expect(field.getBoundingClientRect().top).to.be.at.least(body.top - 1);
    viewport.open(0);
    expect(visibleOf(rail)).to.be.closeTo(cardOf(rail)!.offsetHeight, 1);
  });

  it('counts by how far it reaches into the stage, which may end above it', async () => {
    const rail = await phoneWith(colours, 375, 560);
    const before = cardOf(rail)!.getBoundingClientRect();
    const below = document.documentElement.clientHeight - rail.getBoundingClientRect().bottom;
    viewport.open(below - 10);
    expect(cardOf(rail)!.getBoundingClientRect().bottom).to.equal(before.bottom);
    viewport.open(below + 100);
    expect(before.bottom - cardOf(rail)!.getBoundingClientRect().bottom).to.be.closeTo(100, 1);
  });

  it('is not what a zoom, or the bar of a browser, takes', async () => {
    const rail = await phoneWith();
    const { bottom } = cardOf(rail)!.getBoundingClientRect();
    viewport.open(60);
    expect(cardOf(rail)!.getBoundingClientRect().bottom).to.equal(bottom);
    viewport.scale = 2;
    viewport.open(400);
    expect(cardOf(rail)!.getBoundingClientRect().bottom).to.equal(bottom);
  });

  it('is listened to only while there is a card in a sheet', async () => {
    const rail = await phoneWith();
    expect(viewport.listeners).to.equal(2);
    await receive(rail, clear());
    expect(viewport.listeners).to.equal(0);
    await receive(rail, show('question', 'q2', colours));
    expect(viewport.listeners).to.equal(2);
    resize(rail, 720, 375);
    await stillness(rail);
    expect(viewport.listeners).to.equal(0);
    resize(rail, 375, 720);
    await stillness(rail);
    expect(viewport.listeners).to.equal(2);
    rail.remove();
    expect(viewport.listeners).to.equal(0);
    expect(textOf(rail)).to.contain('Which colour?');
  });
});
