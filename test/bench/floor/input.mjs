import { element } from './element.mjs';
import { frame, note } from './frame.mjs';

export function input({ prompt, placeholder = '', input_type: type = 'text', required }, rail) {
  const title = element('label', { htmlFor: 'field' }, prompt);
  const field = element('input', { id: 'field', name: 'value', type, placeholder });
  return frame({ title, body: [field, ...(required ? [] : [note('Optional')])], send: true }, rail);
}
