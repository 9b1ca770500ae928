import { html, nothing, type TemplateResult } from 'lit';
import type { Described } from '../../test/tools/describe.mjs';
import type { KeyRow } from './card-keys.js';
import type { SchemaRow } from './schema-rows.js';

/**
 * A table that becomes a list where there is no room. Roles are given by hand: some browsers take a table
 * that is not displayed as one for no table at all.
 */
function table(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult {
  return html`<table class="doc-table" role="table" aria-label=${label}>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${first}</th>
            ${rest.map((cell) => html`<td role="cell">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function argumentTable(
  label: string,
  rows: readonly SchemaRow[],
  refusals: ReadonlyMap<string, readonly string[]> = new Map(),
): TemplateResult {
  return table(
    label,
    ['Name', 'Type', 'Default', 'Limits', 'What it is for'],
    rows.map(({ path, type, required, fallback, limits, description }) => [
      html`<code>${breakable(path)}</code>`,
      html`<span class="type">${type}</span>`,
      required ? html`<span class="chip">required</span>` : fallback ? html`<code>${fallback}</code>` : '–',
      limitList(limits, refusals.get(path) ?? []),
      description,
    ]),
  );
}

/** The values of an interaction; they have no defaults, and no words for a model. */
export function valueTable(label: string, rows: readonly SchemaRow[]): TemplateResult {
  return table(
    label,
    ['Name', 'Type', 'Given', 'Limits'],
    rows.map(({ path, type, required, limits }) => [
      html`<code>${breakable(path)}</code>`,
      html`<span class="type">${type}</span>`,
      required ? 'always' : 'where there is one',
      limitList(limits, []),
    ]),
  );
}

export function nameTable(label: string, head: string, rows: readonly Described[]): TemplateResult {
  return table(
    label,
    [head, 'What it is'],
    rows.map(({ name, description }) => [html`<code>${name}</code>`, description]),
  );
}

export function keyTable(label: string, rows: readonly KeyRow[]): TemplateResult {
  return table(
    label,
    ['Key', 'What it does'],
    rows.map(([keys, does]) => [
      html`<span class="keys">${keys.map((key) => html`<kbd>${key}</kbd> `)}</span>`,
      does,
    ]),
  );
}

function limitList(limits: readonly string[], refusals: readonly string[]): unknown {
  if (limits.length + refusals.length === 0) return '–';
  return html`${limits.map((limit) => html`<span class="limit">${limit}</span>`)}
  ${refusals.map((reason) => html`<span class="limit">also refused: “${reason}”</span>`)}`;
}

/** A long path may go on in the next line, but only after a dot. */
const breakable = (path: string) =>
  path.split('.').map((part, index) => html`${index > 0 ? html`.<wbr />` : nothing}${part}`);
