import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { CanvasRail } from '../../src/index.js';
import { itWithMedia } from '../support/engine.js';
import { clear, colours, show } from '../support/agent.js';
import { cardOf, movesOf, railWith, receive, stillness, textOf } from '../support/rail.js';

const left = { ...colours, layout: { preferred_slot: 'safe-area-left' } };

/** A stage with a video and a rail, styled like this, in a wide page. */
async function stageLike(style: string, layout = 'overlay', around = ''): Promise<CanvasRail> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <div class="stage">
        <main></main>
        <canvas-rail layout=${layout}></canvas-rail>
      </div>
    </div>`,
  );
  page.style.cssText = around;
  page.querySelector<HTMLElement>('.stage')!.style.cssText = `width: 600px; height: 400px; ${style}`;
  const rail = page.querySelector('canvas-rail')!;
  await receive(rail, show('question', 'q1', colours));
  await stillness(rail);
  return rail;
}

/** How far the card is from the edges of its stage. */
function gapsOf(rail: CanvasRail) {
  const card = cardOf(rail)!.getBoundingClientRect();
  const stage = rail.parentElement!.getBoundingClientRect();
  return {
    left: card.left - stage.left,
    right: stage.right - card.right,
    middle: Math.abs(card.top - stage.top - (stage.bottom - card.bottom)) <= 1,
  };
}

/** What the card leaves of the video, in pixels across. */
const mainOf = (rail: CanvasRail) => rail.parentElement!.querySelector('main')!.getBoundingClientRect();

before(() => setViewport({ width: 1400, height: 900 }));

describe('a rail that floats', () => {
  for (const [name, style, around = ''] of [
    ['a player of 600 px in a wide page', 'position: relative'],
    ['a stage that is a CSS container', 'position: relative; container-type: size'],
    ['a stage that is a container in its width', 'position: relative; container-type: inline-size'],
    ['a stage with a transform', 'transform: translateX(40px)'],
    ['a stage that contains its layout', 'contain: layout paint'],
    ['a stage that is a flex row', 'position: relative; display: flex'],
    ['a stage that is a grid', 'position: relative; display: grid; grid-template-columns: 1fr 2fr'],
    ['a stage that is a flex item', 'position: relative; flex: none', 'display: flex; width: 1300px'],
    ['a stage in a grid cell', 'position: relative', 'display: grid; justify-items: end'],
  ] as const) {
    it(`stands right in ${name}`, async () => {
      const rail = await stageLike(style, 'overlay', around);

      expect(rail.dataset.form).to.equal('rail');
      expect(gapsOf(rail)).to.deep.equal({ left: 600 - 16 - 448, right: 16, middle: true });
    });
  }

  it('is a sheet in a narrow upright stage of each of these kinds', async () => {
    for (const style of [
      'position: relative',
      'position: relative; container-type: size',
      'contain: layout',
    ]) {
      const rail = await stageLike(`${style}; width: 360px; height: 640px`);
      expect(rail.dataset.form).to.equal('sheet');
      expect([gapsOf(rail).left, gapsOf(rail).right]).to.deep.equal([0, 0]);
      expect(cardOf(rail)!.getBoundingClientRect().bottom).to.equal(rail.getBoundingClientRect().bottom);
    }
  });
});

describe('a rail with a column of its own', () => {
  const row = 'display: flex; width: 1200px; height: 600px;';
  const video = (rail: CanvasRail) => {
    const main = rail.parentElement!.querySelector('main')!;
    main.style.cssText = 'flex: 1; min-width: 0';
    return main;
  };

  for (const [name, style] of [
    ['a flex row', row],
    ['a flex row that is a container', `${row} container-type: size`],
    ['a grid', 'display: grid; grid-template-columns: 1fr auto; width: 1200px; height: 600px'],
  ] as const) {
    it(`takes 28 rem and 1 to the edge of ${name}, covers nothing, and gives them back`, async () => {
      const rail = await stageLike(style, 'reserve');
      video(rail);
      await stillness(rail);

      expect(mainOf(rail).width).to.equal(1200 - 448 - 16);
      expect(cardOf(rail)!.getBoundingClientRect().width).to.equal(448);
      expect(gapsOf(rail).right).to.equal(16);
      await receive(rail, clear());
      await stillness(rail);
      expect(mainOf(rail).width).to.equal(1200);
    });
  }

  it('opens and closes smoothly, with the card as wide as it will be, and never over the video', async () => {
    const rail = await stageLike(row, 'reserve');
    video(rail);
    await receive(rail, clear());
    await stillness(rail);
    await receive(rail, show('question', 'q2', colours));
    const widths: number[] = [];
    for (const time of [0, 50, 100, 190]) {
      for (const move of rail.shadowRoot!.getAnimations()) {
        move.pause();
        move.currentTime = time;
      }
      widths.push(mainOf(rail).width);
      expect(cardOf(rail)!.offsetWidth).to.equal(448);
      const { right, top } = mainOf(rail);
      const hit = document.elementFromPoint(right - 4, top + 300);
      expect(hit?.localName).to.equal('main');
    }
    rail.shadowRoot!.getAnimations().forEach((move) => move.finish());

    expect(widths[0]).to.equal(1200);
    expect(widths).to.deep.equal([...widths].sort((one, other) => other - one));
    expect(widths[1]).to.be.within(1200 - 463, 1199);
  });

  itWithMedia('opens at once for who wants less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const rail = await stageLike(row, 'reserve');
      video(rail);
      await receive(rail, clear());
      await stillness(rail);
      await receive(rail, show('question', 'q2', colours));
      expect(mainOf(rail).width).to.equal(1200 - 448 - 16);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('is not wider than its row', async () => {
    const rail = await stageLike('display: flex; width: 400px; height: 300px', 'reserve');
    expect(cardOf(rail)!.offsetWidth).to.equal(400 - 16);
  });

  it('floats as a sheet on an upright phone', async () => {
    const rail = await stageLike('position: relative; display: flex; width: 360px; height: 640px', 'reserve');
    video(rail);
    await stillness(rail);

    expect(mainOf(rail).width).to.equal(360);
    expect([gapsOf(rail).left, gapsOf(rail).right]).to.deep.equal([0, 0]);
  });
});

describe('the signal for the video', () => {
  it('comes once a frame at most while the stage is resized', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    await stillness(rail);
    let count = 0;
    rail.addEventListener('canvas-layout', () => count++);
    for (let frame = 1; frame <= 5; frame++) {
      for (let step = 1; step <= 8; step++) {
        rail.parentElement!.style.width = `${1280 - 10 * frame - step}px`;
        void rail.offsetWidth;
      }
      await nextFrame();
      await nextFrame();
    }
    expect(count).to.be.within(1, 5);
  });

  it('goes straight to the other side', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    await stillness(rail);
    const shifts: number[] = [];
    rail.addEventListener('canvas-layout', ({ layout }) => shifts.push(layout.video_shift_x));
    await receive(rail, show('question', 'q2', left));
    await stillness(rail);

    expect(shifts).to.deep.equal([213]);
  });

  it('is nothing while the rail is not displayed, and comes back with it', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    await stillness(rail);
    const shifts: number[] = [];
    rail.addEventListener('canvas-layout', ({ layout }) => shifts.push(layout.video_shift_x));
    for (const hidden of [true, false]) {
      rail.hidden = hidden;
      await nextFrame();
      await stillness(rail);
    }

    expect(shifts).to.deep.equal([0, -213]);
  });
});

describe('a rail with a card on screen', () => {
  it('lives beside another one', async () => {
    const [one, other] = [await stageLike('position: relative'), await stageLike('position: relative')];
    await receive(other, show('question', 'q2', { ...left, question: 'And now?' }));
    await stillness(other);

    expect(textOf(one)).to.contain('Which colour?');
    expect([gapsOf(one).right, gapsOf(other).left]).to.deep.equal([16, 16]);
  });

  it('comes back as it was after its stage was not displayed', async () => {
    const rail = await stageLike('position: relative; width: 360px; height: 640px');
    const stage = rail.parentElement!;
    stage.style.display = 'none';
    await nextFrame();
    await nextFrame();
    await receive(rail, show('question', 'q2', { ...colours, question: 'And now?' }));
    expect(rail.dataset.form).to.equal('sheet');
    stage.style.display = '';
    await stillness(rail);

    expect(textOf(rail)).to.contain('And now?');
    expect(gapsOf(rail).left).to.equal(0);
    expect(movesOf(rail)).to.have.length(0);
  });

  it('measures its new place when it is moved', async () => {
    const rail = await stageLike('position: relative');
    const card = cardOf(rail);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.cssText = 'position: relative; width: 360px; height: 640px';
    place.append(rail);
    await stillness(rail);
    expect(rail.dataset.form).to.equal('sheet');
    expect(gapsOf(rail).left).to.equal(0);
    place.style.width = '800px';
    await stillness(rail);

    expect(rail.dataset.form).to.equal('rail');
    expect(gapsOf(rail).right).to.equal(16);
    expect(cardOf(rail) === card).to.equal(true);
  });
});
