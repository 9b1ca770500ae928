import { batches } from '../page/batches.js';
import type { Look } from '../page/look.js';

/** One picture with a batch of cards on it. */
export interface Sheet {
  readonly title: string;
  readonly look: Partial<Look>;
  /** How many cards are on it. */
  readonly count: number;
  /** That of the window in which all of it is in sight. */
  readonly size: { readonly width: number; readonly height: number };
}

/** A card beside a video, and one under a finger. */
const forms = {
  wide: { width: 448, columns: 3 },
  phone: { width: 375, columns: 4 },
} as const;

const looks = {
  light: {},
  dark: { theme: 'dark' },
  rtl: { dir: 'rtl', locale: 'ar' },
} as const satisfies Record<string, Partial<Look>>;

/** Taller pictures are shown too small to see anything. */
export const TALLEST = 3000;

/** Every card in every state, in one form and some looks. */
export function sheetsOf(
  form: keyof typeof forms,
  names: readonly (keyof typeof looks)[] = ['light', 'dark', 'rtl'],
): readonly Sheet[] {
  const { width, columns } = forms[form];
  return names.flatMap((name) =>
    batches().map((batch) => {
      const component = batch.component.replace('canvas.', '').replaceAll('_', '-');
      return {
        title: `${component}-${form}-${name}-${1 + batch.from / sizeOf(batch.component)}`,
        look: { ...batch, ...looks[name], width, columns },
        count: batch.count,
        size: { width: columns * (width + 24) + 24, height: TALLEST },
      };
    }),
  );
}

/** All sheets of a kind but the last hold as many as the first. */
function sizeOf(component: string): number {
  return batches().find((batch) => batch.component === component)?.count ?? 1;
}
