import {
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { BarsController } from './chart-bars.js';
import type { ChartConfig, ChartScene, RailChartType } from './chart-config.js';
import { drawCursor, drawLineValues } from './chart-marks.js';
import { PieController, Slice, sliceAnchor, sliceAt } from './chart-pie.js';
import type { Anchor } from './place-readout.js';
import type { Place } from './place-values.js';
import { ABOVE_BAR, LINE, ROW_BAR } from './plan.js';

/** The reach of a point and its ring. */
const POINT = 6;

/** A line with its values and the cursor. */
class RailLineController extends LineController {
  static override id = 'canvas-rail-line';

  override draw(): void {
    const { chart } = this;
    const points = this.getMeta().data;
    const { scene } = this.getDataset() as unknown as { scene: ChartScene };
    drawCursor(chart.ctx, scene, chart.chartArea, points);
    super.draw();
    drawLineValues(chart.ctx, scene, chart.chartArea, points);
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

let isRegistered = false;

/** Not at the top of the module: a bundler that believes it has no side effects would leave that out. */
function register(): void {
  if (isRegistered) return;
  isRegistered = true;
  const parts = [BarElement, LineElement, PointElement, Slice, CategoryScale, LinearScale];
  Chart.register(...parts, BarsController, RailLineController, PieController);
}

/** One chart on one canvas, until it is destroyed. */
export class Drawing {
  readonly type: string;
  readonly #chart: Chart<RailChartType, number[]>;

  /** Throws where the browser gives no canvas to draw on. */
  constructor(canvas: HTMLCanvasElement, config: ChartConfig, { width, height }: Size) {
    if (!canvas.getContext('2d')) throw new Error('No canvas to draw on');
    register();
    canvas.width = width;
    canvas.height = height;
    this.type = keyOf(config);
    this.#chart = new Chart(canvas, config);
  }

  /** Whether a configuration can be shown by changing this drawing, rather than by a new one. */
  fits(config: ChartConfig): boolean {
    return this.type === keyOf(config);
  }

  /** Whether it has this size on this screen. */
  isOf({ width, height }: Size): boolean {
    const chart = this.#chart;
    return (
      chart.width === width && chart.height === height && chart.currentDevicePixelRatio === devicePixelRatio
    );
  }

  /** Shows another configuration of the same type: as a new chart, moving there from this one, or at once. */
  show(config: ChartConfig, size: Size, how: 'new' | 'moving' | 'still'): void {
    const chart = this.#chart;
    const [dataset] = chart.data.datasets;
    const [next] = config.data.datasets;
    if (!dataset || !next || !config.options) return;
    // To Chart.js, another object is other data: its marks grow from nothing.
    if (how === 'new') chart.data.datasets = [next];
    else Object.assign(dataset, next);
    chart.data.labels = config.data.labels;
    chart.options = config.options;
    if (this.isOf(size)) chart.update(how === 'still' ? 'none' : 'default');
    else chart.stop().resize(size.width, size.height);
  }

  /** Comes to its end at once. */
  stop(): void {
    this.#chart.stop();
  }

  /** The value at a place of the canvas; null where there is none. */
  indexAt({ x, y }: Place): number | null {
    const { scene, marks } = this.#parts();
    const { shape, bars } = scene.plan;
    if (shape === 'pie') return sliceAt(marks as unknown as Slice[], { x, y });
    // A row ends with its bar.
    if (shape === 'rows')
      return Math.max(
        bars.findIndex((bar) => y <= bar + ROW_BAR),
        0,
      );
    const distances = marks.map((mark) => Math.abs(mark.x - x));
    return distances.indexOf(Math.min(...distances));
  }

  /** What a readout of a value points to. */
  anchor(index: number): Anchor {
    const { scene, marks } = this.#parts();
    const { shape, bars, labels } = scene.plan;
    const mark = marks[index];
    if (!mark) return { x: 0, top: 0, bottom: 0 };
    if (shape === 'pie') return sliceAnchor(mark as unknown as Slice);
    const final = mark.getProps(['x', 'y', 'base'], true) as unknown as Place & { readonly base: number };
    const { x, y } = final;
    if (shape === 'line') return { x, top: y - POINT, bottom: y + POINT };
    if (shape === 'columns') return { x, top: Math.min(y, final.base), bottom: Math.min(y, final.base) };
    const bar = bars[index] ?? 0;
    const text = (labels[index]?.length ?? 1) * LINE + ABOVE_BAR;
    return { x: (x + final.base) / 2, top: bar - ROW_BAR / 2 - text, bottom: bar + ROW_BAR / 2 };
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #parts() {
    const { data } = this.#chart.getDatasetMeta(0);
    const { scene } = this.#chart.data.datasets[0] as unknown as { scene: ChartScene };
    return { scene, marks: data };
  }
}

/** Bars on end and bars in rows have different axes, which cannot be swapped in place. */
function keyOf({ type, options }: ChartConfig & { type?: string }): string {
  return `${type} ${options?.indexAxis}`;
}
