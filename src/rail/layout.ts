import type { Card } from '../core/card.js';
import type { Slot } from '../core/slot.js';

/** The side that a host prefers. */
export type Side = 'left' | 'right';

/** How the rail is laid out: beside the video, or as a sheet at the bottom of a portrait phone. */
export type Form = 'rail' | 'sheet';

/** The size of the rail's container and of one rem, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

/** Where the face is, as fractions of the video. */
export interface SafeArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SHEET_BELOW = 768;

/** The action's own argument > the host's side > the platform's preference > right. */
export function sideOf(card: Card, host: Side | null): Side {
  const slot: Slot =
    card.askedSlot ?? (host && `safe-area-${host}`) ?? card.preferredSlot ?? 'safe-area-right';
  return slot === 'safe-area-left' ? 'left' : 'right';
}

/** A container narrower than 768 px in portrait takes the sheet; a landscape phone keeps the rail. */
export function formOf({ width, height }: Room): Form {
  return width < SHEET_BELOW && height > width ? 'sheet' : 'rail';
}
