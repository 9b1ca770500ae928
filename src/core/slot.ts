import { isObject, type JsonObject } from '../lib/json.js';

/** The two places of a card. Anything else an agent may ask for is not a place, and is ignored. */
export type Slot = 'safe-area-right' | 'safe-area-left';

/** Keys that steer the rail; they are taken out of a card's arguments before those are checked. */
const RUNTIME_KEYS: ReadonlySet<string> = new Set([
  'layout',
  'preferred_slot',
  'preferredSlot',
  'display_mode',
  'displayMode',
  'presentation',
  'fullscreen',
  'avoid_safe_area',
  'avoidSafeArea',
  'safe_area',
  'safeArea',
  'backdrop',
]);

/** What a card's arguments are without the keys that steer the rail. */
export function withoutRuntimeKeys(args: JsonObject): JsonObject {
  const kept = Object.entries(args).filter(([key]) => !RUNTIME_KEYS.has(key));
  return Object.fromEntries(kept);
}

/** The side that an action's arguments ask for, or null. `layout` is an object or just the slot's name. */
export function askedSlot(args: JsonObject): Slot | null {
  return slotOfLayout(args.layout) ?? slotOfLayout(args);
}

/** The side that a layout names: `{ preferred_slot }`, `{ preferredSlot }`, `{ slot }` or a bare name. */
export function slotOfLayout(layout: unknown): Slot | null {
  if (!isObject(layout)) return toSlot(layout);
  return toSlot(layout.preferred_slot) ?? toSlot(layout.preferredSlot) ?? toSlot(layout.slot);
}

function toSlot(value: unknown): Slot | null {
  return value === 'safe-area-left' || value === 'safe-area-right' ? value : null;
}
