import { element, shape } from './element.mjs';

/** The frame of a card: a form with a title, a close button where it has one, and its actions. */
export function frame({ title, close, body, send }, rail) {
  const heading = element('h2', { id: 'title', tabIndex: -1 }, ...[title ?? []].flat());
  const header = element('div', { className: 'header' }, heading);
  if (close) {
    const icon = shape('svg', { viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': true });
    icon.append(shape('path', { d: 'M5 5l10 10M15 5L5 15', stroke: 'currentColor' }));
    const onclick = () => rail.clear();
    header.append(element('button', { type: 'button', className: 'close', ariaLabel: close, onclick }, icon));
  }
  const form = element('form', { className: 'card', noValidate: true }, header);
  form.append(element('div', { className: 'body' }, ...body));
  if (send) {
    form.append(
      element('div', { className: 'actions' }, element('button', { className: 'primary' }, 'Send')),
    );
  }
  form.onsubmit = (event) => {
    event.preventDefault();
    rail.answer(Object.fromEntries(new FormData(form)));
  };
  return form;
}

export const note = (text) => element('p', { className: 'note' }, text);
