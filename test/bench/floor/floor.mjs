/** The least that a page can do: the same cards by hand, with nothing checked, sent or kept. */
import { calendar } from './calendar.mjs';
import { input } from './input.mjs';
import { alert, chart, schedulingEmbed, text } from './others.mjs';
import { question } from './question.mjs';
import { styles } from './styles.mjs';

const kinds = { question, input, calendar, text, chart, alert, scheduling_embed: schedulingEmbed };

const panel = document.querySelector('.panel');
document.head.append(Object.assign(document.createElement('style'), { textContent: styles }));

globalThis.variant = {
  show({ kind, props, context }) {
    panel.replaceChildren(kinds[kind](props, this, context));
  },
  update({ title, question: prompt, body }) {
    const card = panel.firstChild;
    if (title ?? prompt) card.querySelector('h2').textContent = title ?? prompt;
    if (body) card.update(body);
  },
  clear() {
    panel.replaceChildren();
  },
  answer(value) {
    panel.dispatchEvent(new CustomEvent('answer', { detail: value, bubbles: true }));
  },
};
