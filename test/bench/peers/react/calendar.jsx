import { useMemo, useState } from 'react';
import { Frame } from './frame.jsx';

/** Made when they are first used: a browser takes its time to make the first one. */
const formats = () => ({
  inWords: new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' }),
  ofMonth: new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
});
let made = null;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export function Calendar({ title, initial_month: initial, onClose, onAnswer }) {
  const { inWords, ofMonth } = (made ??= formats());
  const [month, setMonth] = useState(() => monthOf(initial));
  const [picked, setPicked] = useState(null);
  const weeks = useMemo(() => weeksOf(month), [month]);
  const turn = (by) => setMonth(({ year, number }) => monthOf(new Date(Date.UTC(year, number - 1 + by))));
  const day = (date) => {
    const iso = date.toISOString().slice(0, 10);
    return (
      <td
        key={iso}
        role="gridcell"
        tabIndex={date.getUTCDate() === 1 ? 0 : -1}
        aria-label={inWords.format(date)}
        aria-selected={picked === iso || undefined}
        data-date={iso}
        onClick={() => setPicked(iso)}
      >
        {date.getUTCDate()}
      </td>
    );
  };
  return (
    <Frame title={title} close="Dismiss calendar" onClose={onClose} onAnswer={onAnswer}>
      <div className="pages">
        <h3 id="month">{ofMonth.format(weeks[0][0])}</h3>
        <button type="button" aria-label="Previous month" onClick={() => turn(-1)}>
          ‹
        </button>
        <button type="button" aria-label="Next month" onClick={() => turn(1)}>
          ›
        </button>
      </div>
      <table role="grid" aria-labelledby="month">
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0].getUTCDate()}>
              {week[0].getUTCDate() === 1 && week[0].getUTCDay() > 0 && <td colSpan={week[0].getUTCDay()} />}
              {week.map(day)}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

function monthOf(value) {
  const date = new Date(value);
  return { year: date.getUTCFullYear(), number: date.getUTCMonth() + 1 };
}

function weeksOf({ year, number }) {
  const weeks = [[]];
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  for (let day = 1; day <= days; day += 1) {
    const date = new Date(Date.UTC(year, number - 1, day));
    if (date.getUTCDay() === 0 && day > 1) weeks.push([]);
    weeks.at(-1).push(date);
  }
  return weeks;
}
