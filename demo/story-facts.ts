import type { JsonObject } from '../src/lib/json.js';
import type { Answers } from './answers.js';
import type { StoryPage } from './story.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** What one panel makes in each month, in kilowatt hours. */
const PER_PANEL = [11, 18, 33, 43, 51, 53, 52, 46, 35, 22, 12, 9] as const;
const PER_YEAR = PER_PANEL.reduce((sum, month) => sum + month, 0);

/** The arguments of the chart: what so many panels make in a year. */
export function power(panels: number): JsonObject {
  return {
    chart_type: 'bar',
    title: `Power from ${panels} panels`,
    x_label: 'Month',
    y_label: 'Kilowatt hours',
    data: MONTHS.map((label, month) => ({ label, value: (PER_PANEL[month] ?? 0) * panels })),
  };
}

/** The plan, in markdown: it depends on what the user wants and uses. */
export function savings(answers: Answers): string {
  const used = answers.number('usage', 3400);
  const made = PER_YEAR * 16;
  const battery = answers.picked('goal') === 'backup';
  const own = Math.round(Math.min(used * (battery ? 0.75 : 0.4), made));
  const share = Math.round((own / used) * 100);
  const lines = [
    `You use **${kilowattHours(used)}** a year. Sixteen panels make **${kilowattHours(made)}**.`,
    '',
    `## ${share} % of your power, from your own roof`,
    '',
    '1. Sixteen panels on the south side',
    battery ? '2. A battery of 10 kWh, which also carries you through a power cut' : '2. No battery for now',
    '3. One meter that counts both ways',
    '',
    `The rest, ${kilowattHours(Math.max(0, made - own))}, goes to the grid and is paid for.`,
    '',
    '> Prices depend on where you live. [How solar power works](https://en.wikipedia.org/wiki/Solar_power)',
  ];
  return lines.join('\n');
}

/** Six times for a visit, on three of the coming days. */
export function visits({ now }: StoryPage): readonly JsonObject[] {
  return [2, 3, 6].flatMap((days) =>
    [9, 14].map((hour) => {
      const start = new Date(now);
      start.setDate(now.getDate() + days);
      start.setHours(hour, 0, 0, 0);
      const end = new Date(start.getTime() + 90 * 60_000);
      return { id: `day${days}-${hour}`, start: start.toISOString(), end: end.toISOString() };
    }),
  );
}

export function visitWords(start: Date, { timeZone }: StoryPage): string {
  const when = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    start,
  );
  return `We will be there on ${when}. The look at your roof takes about an hour and a half.`;
}

const kilowattHours = (amount: number) => `${amount.toLocaleString('en')} kWh`;
