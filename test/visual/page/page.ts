/**
 * Draws cards to be looked at and measured: the URL says which and how (`look.ts`).
 * `component=canvas.question&state=sent&theme=dark&dir=rtl` are all the questions that are sent, at night.
 */
import { themes } from '../../../demo/themes.js';
import { measure } from '../geometry/measure.js';
import { translucentParts } from '../geometry/translucent.js';
import { pageLanguages } from '../../../src/words/languages.js';
import { askAxe } from './ask-axe.js';
import './bench.js';
import { drawBare, type AnyCard } from './draw.js';
import { readLook, type Look } from './look.js';
import { chosen, nameOf, type Specimen } from './specimens.js';
import { lay, spaceOut, treesFrom } from './spacing.js';
import { drawOnStage } from './stage.js';
import { standIn } from './stand-ins.js';

const TITLE_FONTS = '"Noto Sans Variable", "Noto Sans Arabic Variable", "Noto Sans Mono Variable"';

async function draw(look: Look): Promise<readonly AnyCard[]> {
  dress(document.documentElement, look);
  const main = document.querySelector('main')!;
  main.classList.toggle('sheet', look.width > 0);
  const heading = document.createElement('h1');
  heading.textContent = `${look.component || 'No card'}, ${look.theme}, ${look.dir}`;
  const list = document.createElement('div');
  list.className = 'specimens';
  main.replaceChildren(heading, list);
  const all = chosen(look);
  const places = all.map((specimen) => frame(list, specimen));
  await pageLanguages.load(look.locale);
  await loadFonts();
  const cards: AnyCard[] = [];
  for (const [index, specimen] of all.entries()) cards.push(await drawIn(places[index]!, specimen, look));
  if (look.spacing) spaceOut(main);
  await settle(cards);
  return cards;
}

/** Before anything is drawn: a chart measures its labels while it is. */
async function loadFonts(): Promise<void> {
  await Promise.all(
    TITLE_FONTS.split(', ').map((font) => document.fonts.load(`16px ${font}`, 'a1\u0627\u0661')),
  );
}

function drawIn(place: Element, specimen: Specimen, look: Look): Promise<AnyCard> {
  return look.place === 'stage'
    ? drawOnStage(place, specimen, look)
    : drawBare(place, specimen, pageLanguages.find(look.locale));
}

/** The page around the cards: language, direction, and the tokens of a brand, all in fonts of our own. */
function dress(root: HTMLElement, look: Look): void {
  root.lang = look.locale;
  root.dir = look.dir;
  const { style } = root;
  style.colorScheme = look.theme;
  const tokens = { ...themes.find(({ id }) => id === look.brand)?.tokens };
  for (const [token, value] of Object.entries(tokens)) style.setProperty(token, value);
  const mono = tokens['--canvas-rail-font']?.includes('monospace');
  style.setProperty('--canvas-rail-font', mono ? `"Noto Sans Mono Variable", ${TITLE_FONTS}` : TITLE_FONTS);
  if (look.zoom !== 1) {
    const size = parseFloat(tokens['--canvas-rail-font-size'] ?? '15');
    style.setProperty('--canvas-rail-font-size', `${size * look.zoom}px`);
  }
  style.setProperty('--columns', String(look.columns));
  style.setProperty('--width', look.width ? `${look.width}px` : 'minmax(0, 1fr)');
  style.setProperty('--height', `${look.height}px`);
  style.setProperty('--gap', look.width ? '24px' : '0px');
}

function frame(list: Element, specimen: Specimen): Element {
  const figure = document.createElement('figure');
  figure.dataset.specimen = nameOf(specimen);
  const caption = document.createElement('figcaption');
  caption.textContent = `${specimen.name} · ${specimen.state}`;
  const place = document.createElement('div');
  place.className = 'place';
  figure.append(caption, place);
  list.append(figure);
  return place;
}

/** Fonts have come, charts are drawn with them, nothing moves any more. */
async function settle(cards: readonly AnyCard[]): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await document.fonts.ready;
    await nextFrame();
    await nextFrame();
    await Promise.all(cards.map(({ updateComplete }) => updateComplete));
  }
  // One field at most can have the focus, so none has it; the rings are looked at on a stage.
  focused()?.blur();
  // WebKit's document knows only those in its own tree.
  for (const animation of treesFrom(document).flatMap((tree) => tree.getAnimations())) {
    // The soft edges of what scrolls move with it, and are never at an end.
    if (animation.timeline !== document.timeline) continue;
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}

function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement | null;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const look = readLook(location.search);
if (look.now) standIn(look.now);
const cards = draw(look);

window.bench = {
  drawn: cards.then(({ length }) => length),
  lay: (css) => lay(css, document),
  askAxe,
  measure: async (finger) => measure(await cards, finger),
  translucent: async () => (await cards).flatMap(translucentParts),
};
