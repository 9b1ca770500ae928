import { themes } from '../../../demo/themes.js';

/** Where the cards stand: bare, or each in a rail on a stage of its own. */
export type Place = 'bare' | 'stage';

/** All that the URL of the test page says. */
export interface Look {
  /** Such as `canvas.question`, or `notices`; empty for an empty page. */
  readonly component: string;
  /** Only the samples of this name, or only these states; all where it is empty. */
  readonly sample: string;
  readonly state: string;
  /** Of what is chosen, the first to draw, and how many. */
  readonly from: number;
  readonly count: number;
  readonly place: Place;
  /** The width of a bare card, or of a stage, in CSS pixels; as wide as the page where it is 0. */
  readonly width: number;
  /** The height of a stage. */
  readonly height: number;
  /** How many stand side by side. */
  readonly columns: number;
  readonly theme: 'light' | 'dark';
  readonly brand: string;
  readonly dir: 'ltr' | 'rtl';
  readonly locale: string;
  /** Text alone, as a multiple of its size. */
  readonly zoom: number;
  /** Whether the user's own text spacing is laid over everything (WCAG 1.4.12). */
  readonly spacing: boolean;
  readonly side: 'left' | 'right';
  readonly layout: 'overlay' | 'reserve';
  /** The time at which the page's own clock stands still, where the browser's cannot; it runs where this is empty. */
  readonly now: string;
}

export const plainLook: Look = {
  component: '',
  sample: '',
  state: '',
  from: 0,
  count: 0,
  place: 'bare',
  width: 448,
  height: 720,
  columns: 1,
  theme: 'light',
  brand: 'neutral',
  dir: 'ltr',
  locale: 'en',
  zoom: 1,
  spacing: false,
  side: 'right',
  layout: 'overlay',
  now: '',
};

/** A look as the query of the page's URL: only what is not plain. */
export function queryOf(look: Partial<Look>): string {
  const entries = Object.entries(look).filter(([key, value]) => value !== plainLook[key as keyof Look]);
  return new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
}

export function readLook(query: string): Look {
  const told = [...new URLSearchParams(query)].map(([key, text]) => {
    const plain = plainLook[key as keyof Look];
    if (plain === undefined) throw new Error(`A look has no ${key}.`);
    return [
      key,
      typeof plain === 'number' ? Number(text) : typeof plain === 'boolean' ? text === 'true' : text,
    ];
  });
  const look = { ...plainLook, ...(Object.fromEntries(told) as Partial<Look>) };
  if (!themes.some(({ id }) => id === look.brand)) throw new Error(`No brand is called ${look.brand}.`);
  return look;
}
