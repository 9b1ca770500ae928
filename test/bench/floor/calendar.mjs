import { element } from './element.mjs';
import { frame } from './frame.mjs';

/** Made when they are first used: a browser takes its time to make the first one. */
const formats = () => ({
  inWords: new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' }),
  ofMonth: new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
});
let made = null;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export function calendar({ title, initial_month: month }, rail) {
  const { inWords, ofMonth } = (made ??= formats());
  const [year, number] = month.split('-').map(Number);
  const first = new Date(Date.UTC(year, number - 1));
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const body = element('tbody');
  let row = element('tr');
  if (first.getUTCDay() > 0) row.append(element('td', { colSpan: first.getUTCDay() }));
  for (let day = 1; day <= days; day += 1) {
    const date = new Date(Date.UTC(year, number - 1, day));
    const cell = { role: 'gridcell', tabIndex: day === 1 ? 0 : -1, ariaLabel: inWords.format(date) };
    row.append(element('td', { ...cell, 'data-date': date.toISOString().slice(0, 10) }, String(day)));
    if (date.getUTCDay() < 6 && day < days) continue;
    body.append(row);
    row = element('tr');
  }
  const head = element('thead', {}, element('tr', {}, ...WEEKDAYS.map((name) => element('th', {}, name))));
  const table = element('table', { role: 'grid', 'aria-labelledby': 'month' }, head, body);
  table.onclick = ({ target }) => {
    if (!target.dataset.date) return;
    table.querySelector('[aria-selected]')?.removeAttribute('aria-selected');
    target.ariaSelected = 'true';
  };
  const turn = (name, sign) => element('button', { type: 'button', ariaLabel: name }, sign);
  const pages = element('div', { className: 'pages' });
  pages.append(element('h3', { id: 'month' }, ofMonth.format(first)));
  pages.append(turn('Previous month', '‹'), turn('Next month', '›'));
  return frame({ title, close: 'Dismiss calendar', body: [pages, table], send: true }, rail);
}
