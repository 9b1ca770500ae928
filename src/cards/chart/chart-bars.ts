import { type BarElement, DatasetController, type UpdateMode } from 'chart.js';
import type { ChartScene } from './chart-config.js';
import { drawColumnValues, drawRowTexts } from './chart-marks.js';
import { ROW_BAR } from './plan.js';

const WIDEST = 56;
const FILL = 0.62;

/** Draws values as columns, or as bars in rows; one series, so nothing is grouped or stacked. */
export class BarsController extends DatasetController<'canvas-rail-bars', BarElement> {
  static id = 'canvas-rail-bars';
  static defaults = {
    datasetElementType: false,
    dataElementType: 'bar',
    animations: { numbers: { type: 'number', properties: ['x', 'y', 'base', 'width', 'height'] } },
  };

  override update(mode: UpdateMode): void {
    const bars = this._cachedMeta.data;
    this.updateElements(bars, 0, bars.length, mode);
  }

  override updateElements(bars: BarElement[], first: number, count: number, mode: UpdateMode): void {
    const { plan } = this.#scene;
    const { iScale, vScale } = this._cachedMeta;
    if (!iScale || !vScale) return;
    const rows = plan.shape === 'rows';
    const base = vScale.getPixelForValue(plan.baseline);
    const thickness = rows ? ROW_BAR : Math.min((iScale.width / bars.length) * FILL, WIDEST);
    for (let index = first; index < first + count; index++) {
      const bar = bars[index];
      if (!bar) continue;
      const across = rows
        ? this.chart.chartArea.top + (plan.bars[index] ?? 0)
        : iScale.getPixelForValue(index);
      const head = mode === 'reset' ? base : vScale.getPixelForValue(plan.places[index] ?? 0);
      const length = Math.abs(head - base);
      const properties = {
        horizontal: rows,
        base,
        x: rows ? head : across,
        y: rows ? across : head,
        width: rows ? length : thickness,
        height: rows ? thickness : length,
        enableBorderRadius: true,
        borderSkipped: { [squareSide(rows, head, base)]: true },
        inflateAmount: 0,
        options: this.resolveDataElementOptions(index, mode),
      };
      this.updateElement(bar, index, properties, mode);
    }
  }

  override draw(): void {
    super.draw();
    const { chart } = this;
    const scene = this.#scene;
    const base = this._cachedMeta.vScale?.getPixelForValue(scene.plan.baseline) ?? 0;
    if (scene.plan.shape === 'rows') drawRowTexts(chart.ctx, scene, chart.chartArea, base);
    else drawColumnValues(chart.ctx, scene, chart.chartArea, this._cachedMeta.data);
  }

  get #scene(): ChartScene {
    return (this.getDataset() as unknown as { scene: ChartScene }).scene;
  }
}

/** The end of a bar that stands on the base line is not rounded. */
function squareSide(rows: boolean, head: number, base: number): string {
  if (rows) return head < base ? 'right' : 'left';
  return head > base ? 'top' : 'bottom';
}
