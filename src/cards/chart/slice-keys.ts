/** The angle of each slice's number: its middle, pushed apart where slices are too narrow for their numbers. */
export function spreadAngles(middles: readonly number[], gap: number): readonly number[] {
  const angles = [...middles];
  const TURN = 2 * Math.PI;
  const room = Math.min(gap, TURN / angles.length);
  for (let pass = 0; pass < 60; pass++) {
    let moved = false;
    for (let index = 0; index < angles.length && angles.length > 1; index++) {
      const next = (index + 1) % angles.length;
      const wrap = next === 0 ? TURN : 0;
      const missing = room - ((angles[next] ?? 0) + wrap - (angles[index] ?? 0));
      if (missing < 1e-3) continue;
      angles[index] = (angles[index] ?? 0) - missing / 2;
      angles[next] = (angles[next] ?? 0) + missing / 2;
      moved = true;
    }
    if (!moved) break;
  }
  return angles;
}
