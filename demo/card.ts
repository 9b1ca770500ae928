/**
 * Draws the samples of one kind of card, without a rail.
 * The URL says which: `card.html?component=canvas.question&sample=0&phase=sent&dir=rtl&lang=ar&theme=dark`.
 */
import type { CardElement } from '../src/cards/card-element.js';
import { catalog } from '../src/cards/catalog.js';
import { elements } from '../src/cards/elements.js';
import { samples } from '../src/cards/samples.js';
import '../src/rail/extras-code.js';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.dir = query.get('dir') ?? 'ltr';
root.lang = query.get('lang') ?? 'en';
root.style.colorScheme = query.get('theme') ?? 'light dark';

const chosen = samples
  .filter(({ component }) => component === (query.get('component') ?? 'canvas.question'))
  .filter((_, index) => !query.has('sample') || index === Number(query.get('sample')));

for (const sample of chosen) {
  const type = catalog.find(({ component }) => component === sample.component);
  const reading = type?.read(sample.arguments);
  if (!type || !reading?.ok) {
    document.querySelector('main')?.append(JSON.stringify(reading));
    continue;
  }
  await elements[type.tag]?.();
  const card = document.createElement(type.tag) as CardElement<object, unknown>;
  Object.assign(card, {
    props: reading.value.props,
    draft: query.has('draft') || query.get('phase') ? sample.draft : undefined,
    phase: query.get('phase') ?? 'open',
    locale: root.lang,
    context: sample.context ?? {},
  });
  card.addEventListener('card-act', ({ act }) => console.log(JSON.stringify(act)));
  document.querySelector('main')?.append(card);
}
