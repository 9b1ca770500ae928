import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CanvasRail } from '../../src/index.js';
import {
  byText,
  cardOf,
  deep,
  interactionsOf,
  railWith,
  receive,
  stillness,
  textOf,
} from '../support/rail.js';
import { clear, colours, show, update } from '../support/agent.js';

const left = { ...colours, layout: { preferred_slot: 'safe-area-left' } };

/** The stage around a rail gets another size, and the rail has seen it. */
async function resize(rail: CanvasRail, width: number, height: number): Promise<void> {
  rail.parentElement!.style.width = `${width}px`;
  rail.parentElement!.style.height = `${height}px`;
  await nextFrame();
  await nextFrame();
  await rail.updateComplete;
}

async function settled(rail: CanvasRail): Promise<CanvasRail> {
  await resize(rail, 1280, 720);
  await stillness(rail);
  return rail;
}

/** What a click at this place of the stage would reach; a name, since a failed comparison of elements never ends. */
function hit(rail: CanvasRail, x: number, y: number): string {
  const stage = rail.parentElement!.getBoundingClientRect();
  return nameOf(document.elementFromPoint(stage.left + x, stage.top + y));
}

function nameOf(element: Element | null | undefined): string {
  return element ? `${element.localName}.${element.className}` : 'none';
}

function boxOf(rail: CanvasRail) {
  const card = cardOf(rail)!.getBoundingClientRect();
  const stage = rail.parentElement!.getBoundingClientRect();
  const { width, height } = card;
  return {
    left: card.left - stage.left,
    right: stage.right - card.right,
    top: card.top - stage.top,
    bottom: stage.bottom - card.bottom,
    width,
    height,
  };
}

const tall = {
  ...colours,
  options: Array.from({ length: 10 }, (_, index) => ({
    id: `o${index}`,
    label: `Option ${index} `.repeat(12),
  })),
};

describe('the place of a card', () => {
  before(() => setViewport({ width: 1400, height: 900 }));
  it('is 28 rem wide, 1 rem from the edge, in the middle of the height', async () => {
    const rail = await settled(await railWith(show('question', 'q1', colours)));
    const box = boxOf(rail);

    expect(box.right).to.equal(16);
    expect(box.width).to.equal(448);
    expect(Math.abs(box.top - box.bottom)).to.be.below(1);
  });

  it('is the left side when the action asks for it, also in a right-to-left page', async () => {
    const rail = await settled(await railWith(show('question', 'q1', left)));
    expect(boxOf(rail).left).to.equal(16);

    rail.parentElement!.dir = 'rtl';
    await settled(rail);
    expect(boxOf(rail).left).to.equal(16);
  });

  it('moves with an update, without becoming another card', async () => {
    const rail = await settled(await railWith(show('question', 'q1', colours)));
    const card = cardOf(rail);
    await receive(rail, update('q1', { preferred_slot: 'safe-area-left' }));
    await stillness(rail);

    expect(boxOf(rail).left).to.equal(16);
    expect(cardOf(rail) === card).to.equal(true);
  });

  it('is a sheet at the bottom of an upright phone, whatever the window is', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    await resize(rail, 375, 720);
    await stillness(rail);
    const box = boxOf(rail);

    expect([box.left, box.bottom, box.width]).to.deep.equal([0, 0, 375]);
  });

  it('stays a rail on a phone in landscape', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    await resize(rail, 720, 375);
    await stillness(rail);

    expect(boxOf(rail).right).to.equal(16);
  });

  it('scrolls inside itself when it is taller than the stage; heading and buttons stay in sight', async () => {
    const rail = await settled(await railWith(show('question', 'q1', tall)));
    const box = boxOf(rail);
    const stage = rail.parentElement!.getBoundingClientRect();
    const send = byText(rail, 'button', 'Send').getBoundingClientRect();

    expect(box.height).to.equal(720 - 32);
    expect(send.bottom).to.be.below(stage.bottom - 16);
    const body = deep(rail.shadowRoot!, '[part="body"]')[0]!;
    expect(body.scrollHeight).to.be.above(body.clientHeight);
  });

  it('never blocks a click beside the card', async () => {
    const rail = await settled(await railWith(show('question', 'q1', colours)));

    expect(hit(rail, 100, 100)).to.equal('div.stage');
    expect(hit(rail, 700, 360)).to.equal('div.stage');
    expect(hit(rail, 1280 - 200, 360)).to.equal('canvas-rail.');
  });

  it('takes no room and has no box without a card', async () => {
    const rail = await settled(await railWith(show('question', 'q1', colours), clear()));

    expect(hit(rail, 1280 - 200, 360)).to.equal('div.stage');
  });

  it('in reserve takes a column of its own, and none without a card', async () => {
    const row = await fixture<HTMLElement>(
      html`<div>
        <main></main>
        <canvas-rail layout="reserve"></canvas-rail>
      </div>`,
    );
    row.style.cssText = 'display: flex; width: 1280px; height: 720px';
    row.querySelector('main')!.style.flex = '1';
    const rail = row.querySelector('canvas-rail')!;
    await nextFrame();
    expect(row.querySelector('main')!.clientWidth).to.equal(1280);

    await receive(rail, show('question', 'q1', left));
    await stillness(rail);
    expect(row.querySelector('main')!.clientWidth).to.equal(1280 - 448 - 16);
    expect(rail.dataset.side).to.equal('left');
    expect(row.style.getPropertyValue('--canvas-rail-video-shift')).to.equal('');
  });
});

describe('the video', () => {
  it('is told to make room, and to come back', async () => {
    const rail = await settled(await railWith());
    const shifts: number[] = [];
    rail.addEventListener('canvas-layout', ({ layout }) => shifts.push(layout.video_shift_x));
    const variable = () => rail.parentElement!.style.getPropertyValue('--canvas-rail-video-shift');

    await receive(rail, show('question', 'q1', colours));
    expect(variable()).to.equal('-213px');
    await receive(rail, show('question', 'q2', left));
    expect(variable()).to.equal('213px');
    await receive(rail, clear());

    expect(shifts).to.deep.equal([-213, 213, 0]);
    expect(variable()).to.equal('0px');
  });

  it('gets its own style back when the rail leaves the page', async () => {
    const rail = await settled(await railWith(show('question', 'q1', colours)));
    const stage = rail.parentElement!;
    rail.remove();

    expect(stage.style.getPropertyValue('--canvas-rail-video-shift')).to.equal('');
  });
});

describe('the focus', () => {
  it('is not stolen by a new card', async () => {
    const rail = await railWith();
    const field = await fixture<HTMLInputElement>(html`<input aria-label="host" />`);
    field.focus();
    await receive(rail, show('question', 'q1', colours));

    expect(document.activeElement === field).to.equal(true);
  });

  it('moves to the heading of the next card when it was in the card that goes', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    deep<HTMLInputElement>(rail.shadowRoot!, 'input')[0]!.focus();
    await receive(rail, show('question', 'q2', { ...colours, question: 'And now?' }));
    await nextFrame();

    expect(cardOf(rail)?.shadowRoot?.activeElement?.textContent).to.contain('And now?');
  });

  it('goes back where it came from when the last card goes', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    const field = await fixture<HTMLInputElement>(html`<input aria-label="host" />`);
    field.focus();
    deep<HTMLInputElement>(rail.shadowRoot!, 'input')[0]!.focus();
    await receive(rail, clear());
    await nextFrame();

    expect(document.activeElement === field).to.equal(true);
  });

  it('stays in the field, caret and all, when the agent updates the card', async () => {
    const rail = await railWith(show('question', 'q1', { ...colours, allow_other: true }));
    byText(rail, 'label', 'Other').click();
    await rail.updateComplete;
    const field = deep<HTMLInputElement>(rail.shadowRoot!, 'input[part~="field"]')[0]!;
    field.focus();
    await sendKeys({ type: 'violet' });
    field.setSelectionRange(2, 2);
    await receive(rail, update('q1', { question: 'Which colour, please?' }));

    expect(cardOf(rail)?.shadowRoot?.activeElement === field).to.equal(true);
    expect([field.value, field.selectionStart]).to.deep.equal(['violet', 2]);
  });

  it('Escape dismisses the card', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    const sent = interactionsOf(rail);
    deep<HTMLInputElement>(rail.shadowRoot!, 'input')[0]!.focus();
    await sendKeys({ press: 'Escape' });
    await rail.updateComplete;

    expect(nameOf(cardOf(rail))).to.equal('none');
    expect(sent.map(({ type }) => type)).to.deep.equal(['dismiss']);
  });
});

describe('the life of a rail', () => {
  it('keeps its card when it moves to another place in the page', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    byText(rail, 'label', 'Green').click();
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(rail);
    await receive(rail);

    expect(textOf(rail)).to.contain('Which colour?');
    expect(deep<HTMLInputElement>(rail.shadowRoot!, 'input:checked').length).to.equal(1);
  });

  it('takes messages before it is in the page', async () => {
    const rail = document.createElement('canvas-rail');
    rail.receive(show('question', 'q1', colours));
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(rail);
    await rail.updateComplete;

    expect(textOf(rail)).to.contain('Which colour?');
  });

  it('listens to its agent while it is in the page, and to one agent at a time', async () => {
    const rail = await railWith();
    const heard = { first: 0, second: 0 };
    const agent = (name: 'first' | 'second') => ({
      listen() {
        heard[name]++;
        return () => void heard[name]--;
      },
    });
    rail.agent = agent('first');
    await rail.updateComplete;
    expect(heard).to.deep.equal({ first: 1, second: 0 });
    rail.agent = agent('second');
    await rail.updateComplete;
    expect(heard).to.deep.equal({ first: 0, second: 1 });
    rail.remove();
    expect(heard).to.deep.equal({ first: 0, second: 0 });
  });

  it('tells the page of every change of the card, and not of typing', async () => {
    const rail = await railWith();
    const phases: string[] = [];
    rail.addEventListener('canvas-change', ({ state }) => phases.push(state.card ? state.phase : 'none'));
    await receive(rail, show('question', 'q1', colours));
    byText(rail, 'label', 'Green').click();
    byText(rail, 'button', 'Send').click();
    await receive(rail, clear());

    expect(phases).to.deep.equal(['open', 'sending', 'sent', 'none']);
  });
});
