import type { Room, SafeArea, Side } from './layout.js';

/** How far the page should move its video, so that the card does not cover the face. */
export interface LayoutSignal {
  /** Whether a card takes room beside the video. */
  readonly active: boolean;
  readonly side?: Side;
  /** CSS pixels: positive for a left rail, negative for a right one. */
  readonly video_shift_x: number;
  /** The face, in CSS pixels of the container. */
  readonly safe_area?: SafeArea;
  /** Whether the rest of the stage is dimmed; never, for now. */
  readonly backdrop: boolean;
}

/** Where the face of a talking host usually is (contract, section 2). */
export const DEFAULT_SAFE_AREA: SafeArea = {
  x: 275 / 1280,
  y: 111 / 720,
  width: 730 / 1280,
  height: 609 / 720,
};

const SHIFT_FROM = 900;
const MAX_SHIFT = 360;
const MAX_SHIFT_SHARE = 0.3;
const PANEL_REM = 28;
const INSET_REM = 1;
const GUTTER_REM = 1.5;

export const NO_SHIFT: LayoutSignal = { active: false, video_shift_x: 0, backdrop: false };

/**
 * The overlap of the panel (inset, width, gutter) with the face, at least 0, at most 360 px and 30 % of
 * the width; none in a container narrower than 900 px.
 */
export function layoutSignal(
  side: Side | null,
  room: Room,
  face: SafeArea = DEFAULT_SAFE_AREA,
): LayoutSignal {
  const { width, height, rem } = room;
  if (side === null || width < SHIFT_FROM) return NO_SHIFT;
  const panel = Math.min(PANEL_REM * rem, width - 2 * INSET_REM * rem);
  const taken = INSET_REM * rem + panel + GUTTER_REM * rem;
  const free = side === 'left' ? face.x * width : width - (face.x + face.width) * width;
  const overlap = Math.max(0, taken - free);
  const shift = Math.round(Math.min(overlap, MAX_SHIFT, MAX_SHIFT_SHARE * width));
  const safe_area = {
    x: face.x * width,
    y: face.y * height,
    width: face.width * width,
    height: face.height * height,
  };
  return {
    active: true,
    side,
    video_shift_x: side === 'left' ? shift : -shift || 0,
    safe_area,
    backdrop: false,
  };
}

export function isSameSignal(one: LayoutSignal, other: LayoutSignal): boolean {
  return (
    one.active === other.active &&
    one.side === other.side &&
    one.video_shift_x === other.video_shift_x &&
    one.safe_area?.width === other.safe_area?.width &&
    one.safe_area?.height === other.safe_area?.height
  );
}
