/** The same cards by Adaptive Cards, which has neither a month nor a chart: the nearest that it does have. */
import { AdaptiveCard } from 'adaptivecards';
import { marked } from 'marked';
import { payloadOf } from './payloads.mjs';
import { styles } from './styles.mjs';

const panel = document.querySelector('.panel');
document.head.append(Object.assign(document.createElement('style'), { textContent: styles }));

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = marked.parse(text);
  result.didProcess = true;
};

let shown = null;

function draw(card) {
  shown = card;
  const adaptive = new AdaptiveCard();
  adaptive.onExecuteAction = (action) => answer(action.data);
  adaptive.parse(payloadOf(card));
  const frame = document.createElement('div');
  frame.className = 'card';
  const close = document.createElement('button');
  close.className = 'close';
  close.ariaLabel = 'Dismiss';
  close.textContent = '✕';
  close.onclick = () => panel.replaceChildren();
  frame.append(close, adaptive.render());
  panel.replaceChildren(frame);
}

function answer(value) {
  panel.dispatchEvent(new CustomEvent('answer', { detail: value, bubbles: true }));
}

globalThis.variant = {
  show: draw,
  /** There is no way to change a card but to draw it again. */
  update: (updates) => draw({ ...shown, props: { ...shown.props, ...updates } }),
  clear: () => panel.replaceChildren(),
};
