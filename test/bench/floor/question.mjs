import { element } from './element.mjs';
import { frame, note } from './frame.mjs';

export function question({ question: title, options, multi_select: several }, rail) {
  const rows = options.map(({ id, label }) =>
    element(
      'label',
      { className: 'option' },
      element('input', {
        type: several ? 'checkbox' : 'radio',
        name: 'option',
        value: id,
        className: 'choice',
      }),
      element('span', { className: 'label' }, label),
    ),
  );
  const hint = note(several ? 'Pick one or more' : 'Pick one');
  const field = element('fieldset', { 'aria-labelledby': 'title' }, hint, ...rows);
  return frame({ title, close: 'Dismiss question', body: [field], send: true }, rail);
}
