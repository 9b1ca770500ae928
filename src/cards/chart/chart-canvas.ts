import type { ReactiveControllerHost } from 'lit';
import { chartConfig } from './chart-config.js';
import type * as drawing from './chart-drawing.js';
import { measureWith, readLook, type ChartLook } from './chart-look.js';
import type { ChartProps } from './index.js';
import { placeReadout } from './place-readout.js';
import { planChart, type ChartPlan, type ChartShape } from './plan.js';
import { toneOf } from './tones.js';

export type DrawingLibrary = Pick<typeof drawing, 'Drawing'>;
export type LoadDrawing = () => Promise<DrawingLibrary>;

export interface ChartView {
  readonly props: ChartProps;
  readonly locale: string;
  readonly active: number | null;
  /** Whether a change is to be seen as a movement. */
  readonly moving: boolean;
}

/**
 * Keeps the drawing in step with its card: it is drawn again when the card, its width, its colours, its
 * fonts or the resolution of the screen change. Where nothing changes, nothing runs.
 */
export class ChartCanvas {
  library: DrawingLibrary | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #resize = new ResizeObserver(() => this.#redrawSoon());
  readonly #print = matchMedia('print');
  #plot: HTMLElement | null = null;
  #drawing: drawing.Drawing | null = null;
  #shape: ChartShape | undefined;
  /** Whether the card has gone, and what it shows next does not follow from what it showed. */
  #rests = false;
  #isNew = true;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  connect(): void {
    document.fonts.addEventListener('loadingdone', this.#redrawSoon);
    this.#print.addEventListener('change', this.#redraw);
  }

  disconnect(): void {
    this.#print.removeEventListener('change', this.#redraw);
    document.fonts.removeEventListener('loadingdone', this.#redrawSoon);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#watch(null);
    this.#drop();
  }

  /** Its card has gone and waits for the next chart: nothing moves and nothing is drawn meanwhile. */
  rest(): void {
    this.#rests = true;
    this.#drawing?.stop();
  }

  /** Its card comes again, as another chart. */
  renew(): void {
    this.#rests = false;
    this.#isNew = true;
    this.#shape = undefined;
    // Or the next chart would be measured in the shape of the one before.
    this.#plot?.parentElement?.removeAttribute('data-shape');
    this.#plot?.style.removeProperty('--_height');
  }

  /** Lays the chart out and draws it if its library is there. False where it cannot be drawn at all. */
  draw(view: ChartView): boolean {
    if (this.#rests) return true;
    const plot = this.#host.shadowRoot?.querySelector<HTMLElement>('.plot') ?? null;
    this.#watch(plot);
    // Without a width the card is hidden; the observer tells when it is shown.
    if (!plot?.clientWidth) return true;
    paintSwatches(plot);
    const look = lookOf(plot);
    const plan = planChart({
      props: view.props,
      locale: view.locale,
      width: plot.clientWidth,
      measure: measureWith(look),
      previous: this.#shape,
    });
    this.#shape = plan.shape;
    plot.style.setProperty('--_height', `${plan.height}px`);
    plot.parentElement?.setAttribute('data-shape', plan.shape);
    if (!this.library) return true;
    try {
      this.#show(plot, plan, look, view);
      return true;
    } catch {
      this.#drop();
      return false;
    }
  }

  /** The value at a place of the window. */
  indexAt(clientX: number, clientY: number): number | null {
    const box = this.#plot?.getBoundingClientRect();
    if (!box || !this.#drawing) return null;
    return this.#drawing.indexAt({ x: clientX - box.left, y: clientY - box.top });
  }

  #show(plot: HTMLElement, plan: ChartPlan, look: ChartLook, { active, moving }: ChartView): void {
    const canvas = plot.querySelector('canvas');
    if (!canvas || !this.library) return;
    const config = chartConfig({ plan, look, active });
    const size = { width: plan.width, height: plan.height };
    // What is given another size does not move, and a new chart grows.
    const goesOn = this.#drawing?.fits(config) && (!this.#isNew || this.#drawing.isOf(size));
    if (!goesOn) this.#drop();
    if (this.#drawing) this.#drawing.show(config, size, this.#isNew ? 'new' : moving ? 'moving' : 'still');
    else this.#drawing = new this.library.Drawing(canvas, config, size);
    this.#isNew = false;
    const readout = plot.querySelector<HTMLElement>('.readout');
    if (active === null || !readout) return;
    const room = { width: readout.offsetWidth, height: readout.offsetHeight };
    const { x, y } = placeReadout(this.#drawing.anchor(active), room, plan);
    readout.style.setProperty('--_x', `${x}px`);
    readout.style.setProperty('--_y', `${y}px`);
  }

  #drop(): void {
    this.#drawing?.destroy();
    this.#drawing = null;
  }

  #watch(plot: HTMLElement | null): void {
    if (plot === this.#plot) return;
    this.#plot?.removeEventListener('transitionend', this.#redrawSoon);
    this.#resize.disconnect();
    this.#plot = plot;
    plot?.addEventListener('transitionend', this.#redrawSoon);
    if (plot) this.#resize.observe(plot);
  }

  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };

  /** In a frame of its own: a layout that changes inside an observer's call would be called a loop. */
  readonly #redrawSoon = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#redraw();
    });
  };
}

/** The colours of a pie are those of its legend. */
function lookOf(plot: HTMLElement): ChartLook {
  const ink = plot.querySelector('.ink') ?? plot;
  return readLook(ink, plot.parentElement?.querySelectorAll('.swatch') ?? []);
}

function paintSwatches(plot: HTMLElement): void {
  const swatches = plot.parentElement?.querySelectorAll<HTMLElement>('.swatch') ?? [];
  swatches.forEach((swatch, index) => {
    const { accent, deep } = toneOf(index, swatches.length);
    swatch.style.setProperty('--_tone', `${Math.round(accent * 100)}%`);
    swatch.classList.toggle('deep', deep);
  });
}
