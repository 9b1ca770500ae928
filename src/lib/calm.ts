let calm: MediaQueryList | undefined;

/** Whether the user wants less motion. The list is kept, since to make one costs more than most of a card's script. */
export function isCalm(): boolean {
  calm ??= matchMedia('(prefers-reduced-motion: reduce)');
  return calm.matches;
}
