import { expect, nextFrame } from '@open-wc/testing';
import type { CanvasRail } from '../../src/index.js';
import { colours, show, update } from '../support/agent.js';
import { cardOf, railWith, receive, stillness } from '../support/rail.js';

const many = {
  ...colours,
  options: Array.from({ length: 10 }, (_, index) => ({
    id: `o${index}`,
    label: `Option ${index} `.repeat(20),
  })),
};

describe('the body of a card', () => {
  const bodyOf = (rail: CanvasRail) => cardOf(rail)!.shadowRoot!.querySelector('.body')!;
  const isSoft = (rail: CanvasRail) =>
    getComputedStyle(bodyOf(rail), '::after').animationName !== 'none' ||
    getComputedStyle(bodyOf(rail)).backgroundImage !== 'none';
  const settled = async (rail: CanvasRail) => {
    await stillness(rail);
    await nextFrame();
    await nextFrame();
  };

  it('has soft edges only where there is more of it than one sees', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    await settled(rail);
    expect(isSoft(rail)).to.equal(false);

    await receive(rail, update('q1', { options: many.options }));
    await settled(rail);
    expect(isSoft(rail)).to.equal(true);

    await receive(rail, update('q1', { options: colours.options }));
    await settled(rail);
    expect(isSoft(rail)).to.equal(false);
  });

  it('has one at either end that there is more beyond', async function () {
    // Elsewhere shadows do it, which scroll along.
    if (!CSS.supports('animation-timeline: scroll()')) this.skip();
    const rail = await railWith(show('question', 'q1', many));
    await settled(rail);
    const body = bodyOf(rail);
    const edges = async (scrollTop: number) => {
      body.scrollTop = scrollTop;
      await nextFrame();
      await nextFrame();
      return ['::before', '::after'].map((name) => Number(getComputedStyle(body, name).opacity));
    };

    expect(await edges(0)).to.deep.equal([0, 1]);
    expect(await edges(100)).to.deep.equal([1, 1]);
    expect(await edges(body.scrollHeight)).to.deep.equal([1, 0]);
  });

  it('gets them when the stage becomes too low for it', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    await settled(rail);
    rail.parentElement!.style.height = '460px';
    rail.parentElement!.style.width = '900px';
    await receive(rail, update('q1', { options: many.options.slice(0, 4) }));
    await settled(rail);
    expect(isSoft(rail)).to.equal(true);
  });
});
