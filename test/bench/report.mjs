/** Turns samples into the table of a run. */
import { median, p95 } from './statistics.mjs';
import { FLOOR, OURS } from './variants.mjs';

/** One line of the table for a row, and one for each part of it. */
export function linesOf(row, results) {
  const parts = Object.entries(row.parts ?? {}).map(([key, part]) => {
    const samples = Object.entries(results).map(([name, result]) => [name, result.parts[key]]);
    return line({ ...row, name: `${row.name}-${key}`, ...part }, Object.fromEntries(samples));
  });
  const samples = Object.entries(results).map(([name, result]) => [name, result.samples]);
  return [line(row, Object.fromEntries(samples)), ...parts];
}

function line({ name, title, unit, absolute = false, target }, samples) {
  const floor = median(samples[FLOOR]);
  const figures = Object.entries(samples).map(([variant, all]) => {
    const middle = median(all);
    const figure = { median: middle, p95: p95(all), samples: all.length };
    return [variant, { ...figure, value: absolute ? middle : middle / floor }];
  });
  const values = Object.fromEntries(figures);
  const passed = values[OURS] ? values[OURS].value <= target + 1e-9 : null;
  return { name, title, unit, absolute, target, passed, values };
}

const number = (value) =>
  (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2)).replace(/\.00$/, '.0');

/** @param {ReturnType<typeof line>[]} lines */
export function tableOf(lines, variants) {
  const body = lines.map(({ title, unit, absolute, target, passed, values }) => [
    absolute ? title : `${title} (${number(values[FLOOR].median)} ${unit})`,
    ...variants.map((name) => number(values[name].value) + (absolute ? '' : '×')),
    `≤ ${target}${absolute ? ` ${unit}` : '×'}`.trim(),
    passed === null ? '' : passed ? 'ok' : 'MISSED',
  ]);
  return aligned([['median', ...variants, 'target', ''], ...body]);
}

/** The slow end, in the unit of the row; of what is measured once there is none. */
export function tailsOf(lines, variants) {
  const body = lines
    .filter(({ values }) => values[FLOOR].samples > 1)
    .map(({ title, unit, values }) => [
      `${title}, ${unit}`,
      ...variants.map((name) => number(values[name].p95)),
      `of ${values[FLOOR].samples}`,
    ]);
  return body.length > 0 ? aligned([['95th percentile', ...variants, ''], ...body]) : '';
}

function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]));
  return lines.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n');
}
