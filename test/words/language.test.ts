import { expect, fixture, html } from '@open-wc/testing';
import { addLanguage, english } from '../../src/index.js';
import { colours, show } from '../support/agent.js';
import { byText, cardOf, deep, railWith, receive, textOf } from '../support/rail.js';
import { translations } from './tables.js';
import type { CanvasRail } from '../../src/index.js';

/** Waits until the rail says something. */
async function until(rail: CanvasRail, text: string): Promise<void> {
  for (let turn = 0; turn < 200 && !textOf(rail).includes(text); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(textOf(rail)).to.contain(text);
}

async function railIn(lang: string, ...messages: unknown[]): Promise<CanvasRail> {
  const stage = await fixture<HTMLElement>(
    html`<div lang=${lang} style="position: relative; width: 640px; height: 640px">
      <canvas-rail></canvas-rail>
    </div>`,
  );
  const rail = stage.querySelector('canvas-rail')!;
  await receive(rail, ...messages);
  return rail;
}

describe('the language of a rail', () => {
  for (const [tag, words] of Object.entries(translations)) {
    it(`is the one around it: ${tag}`, async () => {
      const rail = await railIn(tag, show('question', 'q1', { ...colours, allow_skip: true }));
      await until(rail, words.send);

      expect(textOf(rail)).to.contain(words.skip).and.to.contain(words.question.pickOne);
      expect(byText(rail, 'button', words.question.close)).to.not.equal(null);
      expect(rail.shadowRoot!.querySelector('section')!.getAttribute('aria-label')).to.equal(words.rail);
    });
  }

  it('is the one that the rail is given, before the one around it', async () => {
    const rail = await railIn('ja', show('question', 'q1', colours));
    rail.locale = 'de-AT';
    await until(rail, 'Senden');

    expect(rail.shadowRoot!.querySelector('section')!.lang).to.equal('de-AT');
  });

  it('follows the page while a card is on screen, and leaves its draft and the focus alone', async () => {
    const rail = await railIn('en', show('input', 'i1', { prompt: 'Your name?' }));
    const card = cardOf(rail);
    const field = deep<HTMLInputElement>(rail.shadowRoot!, '#field')[0]!;
    field.focus();
    field.value = 'Ada';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.setSelectionRange(1, 2);
    rail.parentElement!.lang = 'fr';
    await until(rail, 'Envoyer');

    expect(cardOf(rail) === card).to.equal(true);
    expect(card!.shadowRoot!.activeElement === field).to.equal(true);
    expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['Ada', 1, 2]);
  });

  it('reaches what is wrong with a draft, too', async () => {
    const rail = await railIn('en', show('question', 'q1', colours));
    byText(rail, 'button', 'Send').click();
    await until(rail, 'Pick an answer first.');
    rail.parentElement!.lang = 'de';

    await until(rail, 'Wählen Sie zuerst eine Antwort.');
  });

  it('is English for a language that nobody has written, and the dates with it', async () => {
    const rail = await railIn('sv', show('calendar', 'c1', { initial_month: '2026-11' }));

    expect(textOf(rail)).to.contain('November 2026').and.to.contain('Send');
    expect(deep(rail.shadowRoot!, 'th')[0]!.getAttribute('aria-label')).to.equal('Monday');
  });

  it('has words and dates of one kind: the page’s own words come with its own locale', async () => {
    const rail = await railIn('sv', show('calendar', 'c1', { initial_month: '2026-11' }));
    rail.words = { ...english, send: 'Skicka' };
    await until(rail, 'Skicka');

    expect(textOf(rail)).to.contain('November 2026');
  });

  it('can be added by the page in one line, also for a rail that is on screen', async () => {
    const rail = await railIn('nl', show('question', 'q1', colours));
    expect(textOf(rail)).to.contain('Send');
    addLanguage('nl', () => Promise.resolve({ ...english, send: 'Versturen' }));

    await until(rail, 'Versturen');
  });
});

describe('the direction of a rail', () => {
  const directionOf = (rail: CanvasRail) => getComputedStyle(cardOf(rail)!).direction;

  it('is that of its language, on a page that says nothing of directions', async () => {
    const rail = await railIn('ar', show('question', 'q1', colours));
    await until(rail, translations.ar!.send);
    expect(directionOf(rail)).to.equal('rtl');

    rail.parentElement!.lang = 'en';
    await until(rail, 'Send');
    expect(directionOf(rail)).to.equal('ltr');
  });

  it('is the one that the rail itself is given', async () => {
    const rail = await railIn('ar', show('question', 'q1', colours));
    rail.dir = 'ltr';
    await until(rail, translations.ar!.send);
    rail.requestUpdate();
    await rail.updateComplete;

    expect(directionOf(rail)).to.equal('ltr');
  });

  it('leaves the card on its side of the picture', async () => {
    const rail = await railWith(show('question', 'q1', { ...colours, layout: 'safe-area-left' }));
    rail.locale = 'ar';
    await until(rail, translations.ar!.send);

    const [card, stage] = [cardOf(rail)!.getBoundingClientRect(), rail.getBoundingClientRect()];
    expect(card.left - stage.left).to.be.lessThan(stage.right - card.right);
  });

  it('lets a hint begin where the page begins, though its words run the other way', async () => {
    const rail = await railIn('en', show('question', 'q1', colours));
    rail.parentElement!.dir = 'rtl';
    const [hint] = deep(rail.shadowRoot!, '#hint');
    const words = document.createRange();
    words.selectNodeContents(hint!);

    expect(words.getBoundingClientRect().right).to.be.closeTo(hint!.getBoundingClientRect().right, 1);
    expect(words.getBoundingClientRect().left).to.be.above(hint!.getBoundingClientRect().left + 100);
  });

  it('does not turn a sentence around when the agent writes the other way', async () => {
    const rail = await railIn(
      'ar',
      show('question', 'q1', {
        ...colours,
        options: [
          { id: 'a', label: 'Blue (2)', allow_free_text: true },
          { id: 'b', label: 'Red' },
        ],
      }),
    );
    await until(rail, translations.ar!.send);
    byText(rail, 'label', 'Blue (2)').click();
    await rail.updateComplete;

    const names = deep(rail.shadowRoot!, 'input[type="text"]').map((field) =>
      field.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal(['تفاصيل \u2068Blue (2)\u2069']);
  });
});
