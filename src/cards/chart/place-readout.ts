/** What a readout points to: in the middle of `x`, from `top` to `bottom`. */
export interface Anchor {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const DISTANCE = 8;

/** Where a readout goes: above what it points to, or below, and always inside the drawing. */
export function placeReadout(anchor: Anchor, readout: Size, drawing: Size): { x: number; y: number } {
  const x = Math.min(Math.max(anchor.x - readout.width / 2, 0), Math.max(drawing.width - readout.width, 0));
  const above = anchor.top - DISTANCE - readout.height;
  const below = Math.min(anchor.bottom + DISTANCE, drawing.height - readout.height);
  return { x: Math.round(x), y: Math.round(above >= 0 ? above : Math.max(below, 0)) };
}
