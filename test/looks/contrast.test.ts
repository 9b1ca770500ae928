import { expect } from '@open-wc/testing';
import { themes, type Theme } from '../../demo/themes.js';
import { colours, show } from '../support/agent.js';
import { contrast, readColour, type Colour } from '../support/contrast.js';
import { cardOf, railWith } from '../support/rail.js';

/** What is read on what: WCAG 1.4.3 asks for 4.5 : 1. */
const TEXT = [
  'text on surface',
  'text on hover',
  'text on pressed',
  'text on selected',
  'muted on surface',
  'muted on hover',
  'muted on selected',
  'accent on surface',
  'accent on hover',
  'danger on surface',
  'danger on selected',
  'success on surface',
  'success on selected',
  'warning on surface',
  'info on surface',
  'on-accent on accent',
  'button-text on button-bg',
  'button-text on button-hover',
  'button-text on button-pressed',
  'surface on text',
] as const;

/** What tells a control, its state or its focus from what is around it: WCAG 1.4.11 asks for 3 : 1. */
const CONTROLS = [
  'edge on surface',
  'edge on hover',
  'accent on surface',
  'accent on selected',
  'focus on surface',
  'focus on selected',
  'danger on surface',
  'success on surface',
  'warning on surface',
  'info on surface',
  'button-bg on surface',
] as const;

/** What the styles mix on the spot, and give no name. */
const MIXED: Readonly<Record<string, string>> = {
  'button-hover': 'color-mix(in srgb, var(--_button-bg) 88%, var(--_text))',
  'button-pressed': 'color-mix(in srgb, var(--_button-bg) 78%, var(--_text))',
};

type Look = 'light' | 'dark';

/** Every colour of a theme as the browser resolves it inside a card. */
async function paletteOf({ tokens }: Theme, look: Look): Promise<(name: string) => Colour> {
  const rail = await railWith(show('question', 'q1', colours));
  rail.theme = look;
  for (const [token, value] of Object.entries(tokens)) rail.style.setProperty(token, value);
  await rail.updateComplete;
  const probe = document.createElement('span');
  cardOf(rail)!.shadowRoot!.append(probe);
  return (name) => {
    probe.style.color = MIXED[name] ?? `var(--_${name})`;
    if (!probe.style.color) throw new Error(`${name} is no colour`);
    return readColour(getComputedStyle(probe).color);
  };
}

function tooFaint(pairs: readonly string[], least: number, colourOf: (name: string) => Colour): string[] {
  return pairs.flatMap((pair) => {
    const [front = '', back = ''] = pair.split(' on ');
    const measured = contrast(colourOf(front), colourOf(back));
    return measured < least ? [`${pair}: ${measured.toFixed(2)}`] : [];
  });
}

describe('contrast', () => {
  it('is measured as WCAG defines it', () => {
    expect(contrast([1, 1, 1], [0, 0, 0])).to.equal(21);
    expect(contrast(readColour('rgb(118, 118, 118)'), [1, 1, 1])).to.be.closeTo(4.54, 0.01);
    expect(contrast(readColour('color(srgb 0.5 0.5 0.5)'), [1, 1, 1])).to.be.closeTo(3.98, 0.01);
  });

  it('is seen where there is too little of it', async () => {
    const faint = { id: 'neutral', name: 'Faint', tokens: { '--canvas-rail-text': '#999' } } as const;
    const found = tooFaint(TEXT, 4.5, await paletteOf(faint, 'light'));

    expect(found).to.include('text on surface: 2.85');
  });

  for (const theme of themes) {
    for (const look of ['light', 'dark'] as const) {
      it(`lets everybody read every text of the ${theme.id} theme, ${look}`, async () => {
        expect(tooFaint(TEXT, 4.5, await paletteOf(theme, look))).to.deep.equal([]);
      });

      it(`lets everybody see every control and focus ring of the ${theme.id} theme, ${look}`, async () => {
        expect(tooFaint(CONTROLS, 3, await paletteOf(theme, look))).to.deep.equal([]);
      });
    }
  }
});
