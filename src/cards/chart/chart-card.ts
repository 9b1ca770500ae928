import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { embed } from '../../lib/bidi.js';
import { CardElement } from '../card-element.js';
import { defineElement } from '../define-element.js';
import { ChartCanvas, type LoadDrawing } from './chart-canvas.js';
import { chartStyles } from './chart-card.styles.js';
import { renderDisclosure, renderLegend, renderReadout, renderTable } from './chart-parts.js';
import { tableStyles } from './chart-table.styles.js';
import { moveCursor } from './cursor.js';
import { chartSummary } from '../../words/chart-summary.js';
import { entriesOf, factsOf, type ChartEntry } from './facts.js';
import type { ChartProps } from './index.js';
import { inkStyles } from './ink.styles.js';
import { legendStyles } from './legend.styles.js';
import { chartTraits } from './traits.js';

/**
 * Shows a few numbers as bars, as a line or as shares of a whole, with their data table one click away.
 *
 * @csspart title - The heading.
 * @csspart body - The drawing and all that belongs to it.
 * @csspart note - The names of the axes and the summary in words.
 * @csspart button - Shows and hides the data table.
 */
export class ChartCard extends CardElement<ChartProps> {
  static override readonly reusable = true;
  static readonly traits = chartTraits;

  static override styles = [...CardElement.styles, chartStyles, inkStyles, legendStyles, tableStyles];

  static override properties = {
    ...CardElement.properties,
    active: { state: true },
    tableShown: { state: true },
    drawing: { state: true },
  };

  /** The value that the user points to. */
  declare protected active: number | null;
  declare protected tableShown: boolean;
  /** How far the drawing is: its library has not loaded yet, has loaded, or will not. */
  declare protected drawing: 'loading' | 'ready' | 'failed';

  /** Loads what draws; a host that packs the page into one file may bring its own. */
  loadDrawing: LoadDrawing = warm;

  readonly #canvas = new ChartCanvas(this);
  #loading: Promise<void> | null = null;

  constructor() {
    super();
    this.active = null;
    this.tableShown = false;
    this.drawing = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#canvas.connect();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#canvas.disconnect();
  }

  /** One that could not be drawn is tried anew. */
  override retire(): boolean {
    this.active = null;
    this.tableShown = false;
    this.#canvas.rest();
    return this.drawing !== 'failed' && super.retire();
  }

  override renew(): void {
    this.#canvas.renew();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const count = this.props?.data.length ?? 0;
    if (changed.has('props') && this.active !== null && this.active >= count) this.active = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.props || !this.isConnected) return;
    this.#loading ??= this.#load();
    if (this.drawing === 'failed') return;
    const { props, locale, active } = this;
    const drawn = this.#canvas.draw({ props, locale, active, moving: changed.has('props') });
    if (!drawn) this.drawing = 'failed';
  }

  /** A chart is complete when it is drawn, or when its table stands in for it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#loading || this.drawing !== 'loading') return complete;
    await this.#loading;
    return super.getUpdateComplete();
  }

  async #load(): Promise<void> {
    try {
      this.#canvas.library = await this.loadDrawing();
      this.drawing = 'ready';
    } catch {
      this.drawing = 'failed';
    }
  }

  protected override renderCard(): TemplateResult {
    const { props, words } = this;
    const entries = entriesOf(props, this.locale);
    const summary = chartSummary(words.chart.summary)(factsOf(props, entries, this.locale));
    const failed = this.drawing === 'failed';
    return this.renderFrame({
      // Without a title there is still a heading to hear and to land on.
      heading:
        props.title ?? html`<span class="visually-hidden">${words.chart.types[props.chart_type]}</span>`,
      close: words.chart.close,
      body: html`
        ${failed ? html`<p class="note" part="note">${words.chart.notDrawn}</p>` : this.#renderFigure(entries)}
        <p id="summary" class="note summary" part="note" dir="auto">${summary}</p>
        ${failed ? nothing : renderDisclosure(this.tableShown, words.chart, () => (this.tableShown = !this.tableShown))}
        ${failed || this.tableShown ? renderTable(props, entries, words.chart) : nothing}
      `,
    });
  }

  #renderFigure(entries: readonly ChartEntry[]): TemplateResult {
    const { props, words, active } = this;
    const type = words.chart.types[props.chart_type];
    const pie = props.chart_type === 'pie';
    const point = (index: number | null) => (this.active = index);
    return html`<div class="figure">
      ${props.x_label ? html`<p class="note x-name" part="note"><bdi>${props.x_label}</bdi></p>` : nothing}
      ${props.y_label ? html`<p class="note y-name" part="note"><bdi>${props.y_label}</bdi></p>` : nothing}
      <div
        class="plot ${this.drawing}"
        role="group"
        tabindex="0"
        aria-label=${props.title ? words.introduction(type, embed(props.title, this.locale)) : type}
        aria-describedby="summary keys"
        @keydown=${this.#onKeydown}
        @blur=${() => point(null)}
        @pointerdown=${this.#onPointer}
        @pointermove=${this.#onPointer}
        @pointerleave=${this.#onPointerLeave}
        @pointercancel=${() => point(null)}
      >
        <canvas aria-hidden="true"></canvas>
        <div class="readout" role="status">
          ${active === null ? nothing : renderReadout(entries, active, words.chart, this.locale)}
        </div>
        <span class="ink"></span>
        <span id="keys" hidden>${words.chart.keys}</span>
      </div>
      ${pie ? renderLegend(entries, active, this.locale, point) : nothing}
    </div>`;
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape' && this.active !== null) {
      // What has opened over the drawing is put away first; the next Escape is the card's.
      event.preventDefault();
      this.active = null;
      return;
    }
    const rtl = getComputedStyle(this).direction === 'rtl';
    const index = moveCursor(event.key, this.active, this.props.data.length, rtl);
    if (index === undefined) return;
    event.preventDefault();
    this.active = index;
  }

  #onPointer(event: PointerEvent): void {
    this.active = this.#canvas.indexAt(event.clientX, event.clientY);
  }

  /** A finger that lifts leaves the readout, until something else is touched. */
  #onPointerLeave(event: PointerEvent): void {
    if (event.pointerType === 'mouse') this.active = null;
  }
}

/** Loads what draws, which a chart else asks for when it is shown. */
export const warm = () => import('./chart-drawing.js');

defineElement('canvas-chart', ChartCard);

declare global {
  interface HTMLElementTagNameMap {
    'canvas-chart': ChartCard;
  }
}
