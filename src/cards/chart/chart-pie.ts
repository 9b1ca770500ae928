import { DatasetController, Element, type UpdateMode } from 'chart.js';
import type { ChartScene } from './chart-config.js';
import { fontOf } from './chart-look.js';
import type { Anchor } from './place-readout.js';
import type { Place } from './place-values.js';
import { spreadAngles } from './slice-keys.js';

const TOP = -Math.PI / 2;
const TURN = 2 * Math.PI;

/** Half of the line of surface between two slices. */
const HALF_GAP = 1;

/** The line around a slice lies inside of it, so that the gap stays as it is. */
const RIM = 1;

/** From the rim of the pie to the middle of a number, and between two numbers, in pixels. */
const KEY_DISTANCE = 14;
const KEY_ROOM = 19;

/** One part of a pie, between two angles. */
export class Slice extends Element {
  static id = 'canvasRailSlice';
  static override defaults = {};

  declare x: number;
  declare y: number;
  radius = 0;
  start = 0;
  end = 0;
  colour = '';
  rim = '';
  faded = false;
  alone = false;

  draw(pen: CanvasRenderingContext2D): void {
    const { x, y, start, end } = this;
    const radius = this.radius - RIM / 2;
    if (end <= start || radius <= 0) return;
    pen.save();
    pen.globalAlpha = this.faded ? 0.35 : 1;
    pen.fillStyle = this.colour;
    pen.beginPath();
    if (this.alone) pen.arc(x, y, radius, 0, TURN);
    else {
      // The sides move in by half of the gap, so that the gap is as wide inside as outside.
      const middle = (start + end) / 2;
      const half = (end - start) / 2;
      // A sliver keeps more of itself than it gives to its gaps.
      const away = Math.min(HALF_GAP + RIM / 2, (radius * half) / 4);
      const inset = Math.min(away / Math.sin(Math.min(half, Math.PI / 2)), radius * 0.9);
      const turn = Math.min(Math.asin(Math.min(away / radius, 1)), half * 0.8);
      pen.moveTo(x + Math.cos(middle) * inset, y + Math.sin(middle) * inset);
      pen.arc(x, y, radius, start + turn, end - turn);
    }
    pen.closePath();
    pen.fill();
    pen.lineWidth = RIM;
    pen.lineJoin = 'round';
    pen.strokeStyle = this.rim;
    pen.stroke();
    pen.restore();
  }
}

/** Draws shares as slices, clockwise from the top, each with its number outside. */
export class PieController extends DatasetController<'canvas-rail-pie', Slice> {
  static id = 'canvas-rail-pie';
  static defaults = {
    datasetElementType: false,
    dataElementType: Slice.id,
    animations: { numbers: { type: 'number', properties: ['start', 'end'] } },
  };

  /** A pie has no axes. */
  override linkScales(): void {}

  override parse(start: number, count: number): void {
    const { places } = this.#scene.plan;
    for (let index = start; index < start + count; index++) this._cachedMeta._parsed[index] = places[index];
  }

  override update(mode: UpdateMode): void {
    const slices = this._cachedMeta.data;
    this.updateElements(slices, 0, slices.length, mode);
  }

  override updateElements(slices: Slice[], first: number, count: number, mode: UpdateMode): void {
    const { plan, look, active } = this.#scene;
    const { left, right, top, bottom } = this.chart.chartArea;
    const ends = anglesOf(plan.places);
    for (let index = first; index < first + count; index++) {
      const slice = slices[index];
      if (!slice) continue;
      const reset = mode === 'reset';
      const properties = {
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        radius: Math.max(Math.min(right - left, bottom - top) / 2, 0),
        start: reset ? TOP : (ends[index] ?? TOP),
        end: reset ? TOP : (ends[index + 1] ?? TOP),
        colour: look.slices[index] ?? look.mark,
        rim: look.rim,
        faded: active !== null && active !== index,
        alone: plan.places[index] === 1,
      };
      this.updateElement(slice, index, properties, mode);
    }
  }

  override draw(): void {
    super.draw();
    drawKeys(this.chart.ctx, this.#scene, this._cachedMeta.data);
  }

  get #scene(): ChartScene {
    return (this.getDataset() as unknown as { scene: ChartScene }).scene;
  }
}

/** Where each slice begins, and where the last one ends. */
export function anglesOf(shares: readonly number[]): readonly number[] {
  const angles = [TOP];
  for (const share of shares) angles.push((angles.at(-1) ?? TOP) + share * TURN);
  return angles;
}

/** The slice at a place, or null beside the pie. */
export function sliceAt(slices: readonly Slice[], { x, y }: Place): number | null {
  const [first] = slices;
  if (!first || Math.hypot(x - first.x, y - first.y) > first.radius) return null;
  const angle = Math.atan2(y - first.y, x - first.x);
  const turned = angle < TOP ? angle + TURN : angle;
  const index = slices.findIndex(({ start, end }) => turned >= start && turned < end);
  return index < 0 ? null : index;
}

/** The middle of a slice, once it has come to rest. */
export function sliceAnchor(slice: Slice): Anchor {
  const { start, end } = slice.getProps(['start', 'end'], true) as unknown as Slice;
  const distance = slice.radius * 0.66;
  const y = slice.y + Math.sin((start + end) / 2) * distance;
  return { x: slice.x + Math.cos((start + end) / 2) * distance, top: y, bottom: y };
}

function drawKeys(
  pen: CanvasRenderingContext2D,
  { plan, look, active }: ChartScene,
  slices: readonly Slice[],
) {
  const shown = slices.map((slice, index) => ({ slice, index })).filter(({ index }) => plan.values[index]);
  const radius = (shown[0]?.slice.radius ?? 0) + KEY_DISTANCE;
  const middles = shown.map(({ slice }) => (slice.start + slice.end) / 2);
  const angles = spreadAngles(middles, KEY_ROOM / radius);
  pen.save();
  pen.font = fontOf(look, 600);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineWidth = 1;
  pen.strokeStyle = look.zero;
  shown.forEach(({ slice, index }, position) => {
    const angle = angles[position] ?? 0;
    const middle = middles[position] ?? 0;
    const at = (turn: number, distance: number) =>
      [slice.x + Math.cos(turn) * distance, slice.y + Math.sin(turn) * distance] as const;
    pen.globalAlpha = active === null || active === index ? 1 : 0.5;
    if (Math.abs(angle - middle) > 0.02) {
      pen.beginPath();
      pen.moveTo(...at(middle, slice.radius + 1));
      pen.lineTo(...at(angle, radius - 7));
      pen.stroke();
    }
    pen.fillStyle = look.text;
    pen.fillText(plan.values[index] ?? '', ...at(angle, radius));
  });
  pen.restore();
}
