/** What was made once for a key; the number kept is bounded, since keys come from outside. */
export function remember<Value>(kept: Map<string, Value>, key: string, make: () => Value, most = 64): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = make();
  if (kept.size >= most) kept.clear();
  kept.set(key, value);
  return value;
}
