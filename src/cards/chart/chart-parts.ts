import { html, nothing, type TemplateResult } from 'lit';
import { writeCount } from '../../lib/write-count.js';
import type { Words } from '../../words/english.js';
import { icon } from '../icons.js';
import type { ChartEntry } from './facts.js';
import type { ChartProps } from './index.js';

const chevronIcon = icon('M5.5 8l4.5 4.5L14.5 8');

/** The button that shows and hides the table. */
export function renderDisclosure(shown: boolean, words: Words['chart'], toggle: () => void): TemplateResult {
  return html`<button
    class="disclosure"
    part="button"
    type="button"
    aria-expanded=${String(shown)}
    aria-controls=${shown ? 'table' : nothing}
    @click=${toggle}
  >
    ${words.table}${chevronIcon}
  </button>`;
}

/** The numbers themselves, with the words of the axes for headings. */
export function renderTable(
  props: ChartProps,
  entries: readonly ChartEntry[],
  words: Words['chart'],
): TemplateResult {
  const pie = props.chart_type === 'pie';
  return html`<table id="table">
    <caption dir="auto">
      ${props.title ?? words.types[props.chart_type]}
    </caption>
    <thead>
      <tr>
        <th scope="col"><bdi>${props.x_label ?? words.label}</bdi></th>
        <th scope="col"><bdi>${props.y_label ?? words.value}</bdi></th>
        ${pie ? html`<th scope="col"><bdi>${words.share}</bdi></th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${entries.map(
        ({ label, value, share }) =>
          html`<tr>
            <th scope="row"><bdi>${label}</bdi></th>
            <td class="number">${value}</td>
            ${pie ? html`<td class="number">${share}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The slices of a pie by number, the values last, below what they are called; `point` is told which one the pointer is on. */
export function renderLegend(
  entries: readonly ChartEntry[],
  active: number | null,
  locale: string,
  point: (index: number | null) => void,
): TemplateResult {
  return html`<ol class="legend">
    ${entries.map(
      ({ label, value, share }, index) =>
        html`<li
          class=${index === active ? 'active' : ''}
          @pointerenter=${() => point(index)}
          @pointerleave=${() => point(null)}
        >
          <span class="key"><span class="swatch"></span>${writeCount(index + 1, locale)}</span>
          <bdi>${label}</bdi>
          <span class="number share">${share}</span>
          <span class="number">${value}</span>
        </li>`,
    )}
  </ol>`;
}

/** What is said of the value that is pointed at. */
export function renderReadout(
  entries: readonly ChartEntry[],
  active: number,
  words: Words['chart'],
  locale: string,
): TemplateResult {
  const entry = entries[active];
  return html`<div class="bubble">
    <bdi>${entry?.label}</bdi>
    <b>${entry?.value}${entry?.share ? ` · ${entry.share}` : nothing}</b
    ><span class="visually-hidden"
      >${words.position(writeCount(active + 1, locale), writeCount(entries.length, locale))}</span
    >
  </div>`;
}
