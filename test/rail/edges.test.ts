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
  const isSoft = (rail: CanvasRail) => {
    const { animationName, backgroundImage } = getComputedStyle(
      cardOf(rail)!.shadowRoot!.querySelector('.body')!,
    );
    return animationName !== 'none' || backgroundImage !== 'none';
  };
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
