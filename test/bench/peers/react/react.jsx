/** The same cards by React, with the chart of recharts, which loads when it is first shown. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { styles } from '../../floor/styles.mjs';
import { Calendar } from './calendar.jsx';
import { Alert, Input, Question, SchedulingEmbed, Text } from './cards.jsx';

const panel = document.querySelector('.panel');
document.head.append(Object.assign(document.createElement('style'), { textContent: styles }));

const kinds = {
  question: Question,
  input: Input,
  calendar: Calendar,
  text: Text,
  alert: Alert,
  scheduling_embed: SchedulingEmbed,
};

const root = createRoot(panel);
let shown = null;
let count = 0;

function answer(value) {
  panel.dispatchEvent(new CustomEvent('answer', { detail: value, bubbles: true }));
}

function Rail({ card, serial }) {
  if (!card) return null;
  const Card = kinds[card.kind];
  return (
    <Card key={serial} {...card.props} context={card.context} onAnswer={answer} onClose={() => draw(null)} />
  );
}

function draw(card) {
  shown = card;
  flushSync(() => root.render(<Rail card={card} serial={count} />));
}

globalThis.variant = {
  async show(card) {
    count += 1;
    if (card.kind === 'chart') kinds.chart ??= (await import('./chart.jsx')).Chart;
    draw(card);
  },
  update: (updates) => draw({ ...shown, props: { ...shown.props, ...updates } }),
  clear: () => draw(null),
};

draw(null);
