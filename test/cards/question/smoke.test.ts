import { expect, fixture, html } from '@open-wc/testing';
import { question } from '../../../src/cards/question/index.js';
import '../../../src/cards/question/question-card.js';

it('draws', async () => {
  const reading = question.read({
    question: 'Which?',
    options: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  });
  expect(reading.ok).to.equal(true);
  if (!reading.ok) return;
  const el = await fixture(html`<canvas-question .props=${reading.value.props}></canvas-question>`);
  expect(el.shadowRoot?.textContent).to.contain('Which?');
});
