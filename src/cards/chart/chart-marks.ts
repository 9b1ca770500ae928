import type { Element } from 'chart.js';
import { isolate } from '../../lib/bidi.js';
import type { ChartScene } from './chart-config.js';
import { fontOf } from './chart-look.js';
import { placeValues, type Box, type Place } from './place-values.js';
import { ABOVE_BAR, LINE, ROW_BAR } from './plan.js';

type Pen = CanvasRenderingContext2D;

const GAP = 5;

/** Writes the values of columns above them, or below where they hang. */
export function drawColumnValues(pen: Pen, scene: ChartScene, area: Box, tops: readonly Place[]): void {
  const { places, baseline, values } = scene.plan;
  tops.forEach((top, index) => {
    const hangs = (places[index] ?? 0) < baseline;
    if (index !== scene.active) writeValue(pen, scene, area, values[index], top, hangs);
  });
}

/** Writes the values of a line clear of it; their places are those of the line at rest, lest they hop. */
export function drawLineValues(pen: Pen, scene: ChartScene, area: Box, points: readonly Element[]): void {
  const { values } = scene.plan;
  pen.save();
  pen.font = fontOf(scene.look, 600);
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  const sizes = values.map((value) => pen.measureText(value));
  const rest = points.map((point) => point.getProps(['x', 'y'], true) as Place);
  const labelled = rest.map(({ x, y }, index) => {
    const size = sizes[index];
    const height = size ? size.actualBoundingBoxAscent + size.actualBoundingBoxDescent : 0;
    return { x, y, width: size?.width ?? 0, height };
  });
  // Above the area is the room that the plan has left for values.
  const boxes = placeValues(labelled, { ...area, top: 0 });
  boxes.forEach((box, index) => {
    const [now, then] = [points[index], rest[index]];
    if (!box || !now || !then || index === scene.active) return;
    const x = (box.left + box.right) / 2 + now.x - then.x;
    const y = box.bottom - (sizes[index]?.actualBoundingBoxDescent ?? 0) + now.y - then.y;
    writeClearly(pen, scene, values[index] ?? '', x, y);
  });
  pen.restore();
}

/** A hairline through the point that is pointed at. */
export function drawCursor(
  pen: Pen,
  { look, active }: ChartScene,
  area: Box,
  points: readonly Place[],
): void {
  const point = active === null ? undefined : points[active];
  if (!point) return;
  pen.save();
  pen.lineWidth = 1;
  pen.strokeStyle = look.zero;
  pen.beginPath();
  const x = Math.round(point.x) + 0.5;
  pen.moveTo(x, area.top);
  pen.lineTo(x, area.bottom);
  pen.stroke();
  pen.restore();
}

/** Writes each row's label and value on the lines above its bar, and marks where the bar begins. */
export function drawRowTexts(pen: Pen, { plan, look, active }: ChartScene, area: Box, base: number): void {
  const { labels, values, bars } = plan;
  const zero = Math.round(base) - (base > area.left ? 1 : 0);
  const start = look.rtl ? area.right : area.left;
  pen.save();
  pen.textBaseline = 'alphabetic';
  pen.font = fontOf(look, 600);
  // Numbers line up at their right, whichever side they stand on.
  const widest = Math.max(...values.map((value) => pen.measureText(value).width));
  const end = look.rtl ? area.left + widest : area.right;
  labels.forEach((lines, row) => {
    const bottom = area.top + (bars[row] ?? 0) - ROW_BAR / 2 - ABOVE_BAR - 4;
    const first = bottom - (lines.length - 1) * LINE;
    pen.fillStyle = active === null || active === row ? look.text : look.muted;
    pen.font = fontOf(look);
    pen.textAlign = look.rtl ? 'right' : 'left';
    lines.forEach((line, index) => pen.fillText(isolate(line), start, first + index * LINE));
    pen.font = fontOf(look, 600);
    pen.textAlign = 'right';
    pen.fillText(values[row] ?? '', end, bottom);
    pen.fillStyle = look.zero;
    pen.fillRect(zero, bottom + ABOVE_BAR + 2, 1, ROW_BAR + 4);
  });
  pen.restore();
}

/** Text above a place, or below it, kept inside the drawing and clear of what it crosses. */
function writeValue(
  pen: Pen,
  scene: ChartScene,
  area: Box,
  text: string | undefined,
  { x, y }: Place,
  below: boolean,
): void {
  if (!text) return;
  pen.save();
  pen.font = fontOf(scene.look, 600);
  pen.textAlign = 'center';
  pen.textBaseline = below ? 'top' : 'bottom';
  const half = pen.measureText(text).width / 2;
  const inside = Math.min(Math.max(x, area.left + half), area.right - half);
  const at = y + (below ? GAP : -GAP + 2);
  writeClearly(pen, scene, text, inside, at);
  pen.restore();
}

/** Text with a rim of the surface, which parts it from the lines behind it. */
function writeClearly(pen: Pen, { look }: ChartScene, text: string, x: number, y: number): void {
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = look.surface;
  pen.strokeText(text, x, y);
  pen.fillStyle = look.text;
  pen.fillText(text, x, y);
}
