import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/index.js';
import type { CanvasRail } from '../../../src/index.js';
import { extras } from '../../../src/rail/extras.js';
import { clear, colours, show } from '../../support/agent.js';

/** The first card is there before all that a first card can do without. */
describe('a rail that has only just come', () => {
  let rail: CanvasRail;
  const cards = () => [...rail.shadowRoot!.querySelectorAll('.panel > :not(.spare)')];
  const announced = () => rail.shadowRoot?.querySelector('.announcer')?.textContent ?? '';

  it('draws its first card at once', async () => {
    const stage = await fixture<HTMLElement>(html`<div style="position: relative; height: 480px"></div>`);
    await customElements.whenDefined('canvas-rail');
    await import('../../../src/cards/question/question-card.js');
    rail = document.createElement('canvas-rail');
    stage.append(rail);
    const options = Array.from({ length: 10 }, (_, index) => ({ id: `o${index}`, label: `Option ${index}` }));
    rail.receive(show('question', 'q1', { ...colours, options }));
    await rail.updateComplete;

    expect(extras()).to.equal(null);
    expect(cards().map(({ localName }) => localName)).to.deep.equal(['canvas-question']);
    await waitUntil(extras, 'the rest never comes');
    const body = cards()[0]!.shadowRoot!.querySelector('.body')!;
    await waitUntil(() => body.matches('.long'), 'its edges never become soft');
  });

  it('then says what it has drawn, once the region has been there for a while', async () => {
    const stage = await fixture<HTMLElement>(html`<div style="position: relative; height: 720px"></div>`);
    rail = document.createElement('canvas-rail');
    stage.append(rail);
    rail.receive(show('question', 'q1', colours));

    await waitUntil(() => announced() !== '', 'nothing is said', { timeout: 5000 });
    expect(announced()).to.equal('Question: Which colour? 3 options, pick one.');
  });

  it('lets a card go without a move as long as it does not know how', async () => {
    const stage = await fixture<HTMLElement>(html`<div style="position: relative; height: 720px"></div>`);
    rail = document.createElement('canvas-rail');
    stage.append(rail);
    rail.receive(show('question', 'q1', colours));
    await rail.updateComplete;
    rail.receive(clear('q1'));
    await rail.updateComplete;
    await aTimeout(600);

    expect(cards()).to.deep.equal([]);
  });

  it('holds back what comes after a message that has to be looked at more closely', async () => {
    const stage = await fixture<HTMLElement>(html`<div style="position: relative; height: 720px"></div>`);
    rail = document.createElement('canvas-rail');
    stage.append(rail);
    const seen: string[] = [];
    rail.addEventListener('canvas-problem', ({ problem }) => seen.push(`${problem.code}: ${problem.path}`));
    rail.addEventListener('canvas-change', () => seen.push(rail.state.card?.toolCallId ?? 'nothing'));
    const message = show('question', 'wrong', { ...colours, options: [] });
    rail.receive(message);
    rail.receive(show('question', 'right', colours));
    // Whoever sent it goes on with the object.
    Object.assign(message, { properties: {} });
    await rail.updateComplete;

    expect(seen).to.deep.equal(['wrong', 'invalid_tool_arguments: options', 'right']);
  });
});
