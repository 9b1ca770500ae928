import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CanvasRail } from '../../src/index.js';
import { clear, colours, show } from '../support/agent.js';
import { cardOf, deep, railWith, receive, stillness, textOf } from '../support/rail.js';

const other = { ...colours, question: 'And now?', allow_other: true };

const sparesOf = (rail: CanvasRail) => [...rail.shadowRoot!.querySelectorAll<HTMLElement>('.spare')];

async function gone(rail: CanvasRail, ...messages: unknown[]): Promise<void> {
  await receive(rail, ...messages);
  await stillness(rail);
}

describe('a card that has gone', () => {
  it('comes again as the next one of its kind', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    const card = cardOf(rail);
    await gone(rail, clear());
    await receive(rail, show('question', 'q2', other));

    expect(cardOf(rail) === card).to.equal(true);
    expect(textOf(card!)).to.contain('And now?').and.not.contain('Which colour?');
    expect(sparesOf(rail)).to.have.length(0);
  });

  it('keeps nothing of what the user did', async () => {
    const rail = await railWith(show('question', 'q1', other));
    deep<HTMLInputElement>(rail.shadowRoot!, '.other .choice')[0]!.click();
    await rail.updateComplete;
    const field = deep<HTMLInputElement>(rail.shadowRoot!, '.other .text')[0]!;
    field.value = 'A secret';
    field.dispatchEvent(new Event('input'));
    await gone(rail, clear());
    const [spare] = sparesOf(rail);

    expect(spare!.shadowRoot!.querySelectorAll(':checked, .text')).to.have.length(0);
    await receive(rail, show('question', 'q2', { ...other, question: 'Again?' }));
    expect(cardOf(rail) === spare).to.equal(true);
    expect(deep(rail.shadowRoot!, ':checked, .text')).to.have.length(0);
    expect(rail.state.draft).to.equal(undefined);
  });

  it('answers for the card that it shows now, and for no other', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    await gone(rail, clear());
    const sent: string[] = [];
    rail.addEventListener('canvas-interaction', ({ interaction }) => sent.push(interaction.tool_call_id));
    await receive(rail, show('question', 'q2', colours));
    deep<HTMLInputElement>(rail.shadowRoot!, '.choice')[1]!.click();
    await rail.updateComplete;
    deep(rail.shadowRoot!, '.primary')[0]!.click();

    expect(sent).to.deep.equal(['q2']);
  });

  it('is not there for eyes, keys, fingers and screen readers', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    const box = cardOf(rail)!.getBoundingClientRect();
    await gone(rail, clear());
    const [spare] = sparesOf(rail);

    expect(spare!.getAttribute('aria-hidden')).to.equal('true');
    const inside = spare!.shadowRoot!.querySelector('.choice')!;
    expect(inside.checkVisibility()).to.equal(false);
    expect(document.elementFromPoint(box.left + 20, box.top + 1) === rail).to.equal(false);
    for (let times = 0; times < 3; times++) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement === rail).to.equal(false);
    }
  });

  it('stays one of its kind, however many have come and gone', async () => {
    const rail = await railWith(show('question', 'q0', colours));
    for (const [index, kind] of ['question', 'alert', 'question', 'text', 'alert', 'question'].entries()) {
      const body = { body: 'Hello', severity: 'info' };
      await receive(rail, show(kind, `c${index}`, kind === 'question' ? colours : body));
      if (index % 2) await stillness(rail);
    }
    await gone(rail, clear());

    const tags = sparesOf(rail).map(({ localName }) => localName);
    expect(tags.sort()).to.deep.equal(['canvas-alert', 'canvas-question', 'canvas-text']);
  });

  it('is made anew where it keeps something that cannot be taken back', async () => {
    const rail = await railWith(show('input', 'i1', { prompt: 'Your name?' }));
    await gone(
      rail,
      clear(),
      show('alert', 'a1', { body: 'Soon', severity: 'info', auto_dismiss_seconds: 9 }),
    );
    await gone(rail, clear());

    expect(sparesOf(rail)).to.have.length(0);
  });

  it('is made anew where it has thrown', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    const card = cardOf(rail)!;
    Object.defineProperty(card, 'words', { get: () => null, set: () => {}, configurable: true });
    (card as HTMLElement & { requestUpdate(): void }).requestUpdate();
    await gone(rail);
    expect(rail.state.card!.problem!.code).to.equal('component_load_failed');
    await gone(rail, show('question', 'q2', other));

    expect(cardOf(rail) === card).to.equal(false);
    expect(sparesOf(rail)).to.have.length(0);
    expect(textOf(rail)).to.contain('And now?');
  });

  for (const step of ['retire', 'renew'] as const) {
    it(`is made anew where it cannot ${step}`, async () => {
      const rail = await railWith(show('question', 'q1', colours));
      const card = cardOf(rail) as HTMLElement & Record<typeof step, () => void>;
      card[step] = () => {
        throw new Error('broken');
      };
      await gone(rail, clear());
      await gone(rail, show('question', 'q2', other));

      expect(card.isConnected).to.equal(false);
      expect(textOf(cardOf(rail)!)).to.contain('And now?');
      expect(rail.state.card!.problem).to.equal(null);
    });
  }
});
