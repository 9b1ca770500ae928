import { sampleStates } from '../src/cards/sample-states.js';
import { isLocale } from '../src/rail/locale.js';

/** What can be set in the playground, and all that its URL holds. The first of each list is the default. */
export const choices = {
  view: ['playground', 'gallery', 'cards'],
  panel: ['script', 'message', 'skill', 'history', 'settings', 'code'],
  side: ['auto', 'right', 'left'],
  theme: ['auto', 'light', 'dark'],
  brand: ['neutral', 'warm', 'console'],
  dir: ['auto', 'ltr', 'rtl'],
  layout: ['overlay', 'reserve'],
  motion: ['auto', 'reduce'],
  phase: [...sampleStates, 'all'],
  card: ['full', '375', '320'],
  network: ['online', 'offline', 'error500', 'busy429', 'slow', 'lost'],
  play: ['1', '0'],
} as const;

type Choices = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

export interface Settings extends Choices {
  /** `desktop` fills the room there is; otherwise a named size or `WIDTHxHEIGHT`. */
  readonly width: string;
  readonly lang: string;
  /** `#rrggbb`, or nothing for the built-in accent colour. */
  readonly accent: string;
  /** The example in the composer, or a sample of the card that is looked at; nothing for the first one. */
  readonly sample: string;
  /** The kind of card that the gallery or the documentation shows; nothing for all. */
  readonly component: string;
  /** The booking page that the script sends along. */
  readonly booking: string;
  /** How many times faster than life the script runs. */
  readonly speed: string;
  /** Where the script begins. */
  readonly step: string;
  /** The PAL and the conversation of the API in the development server; nothing without one. */
  readonly pal: string;
  readonly conversation: string;
}

export type Change = Partial<Settings>;

const texts = {
  width: ['desktop', /^(desktop|tablet|phone|landscape|\d{3,4}x\d{3,4})$/],
  lang: ['en', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/],
  accent: ['', /^#[0-9a-f]{6}$/],
  sample: ['', /^[\w.:-]{1,120}$/],
  component: ['', /^[\w.]{1,60}$/],
  booking: ['https://calendly.com/canvas-rail-demo/site-visit', /^https:\/\/\S{1,300}$/],
  speed: ['1', /^\d{1,3}(\.\d+)?$/],
  step: ['', /^[\w-]{1,40}$/],
  pal: ['', /^p[0-9a-f]{11}$/],
  conversation: ['', /^c[0-9a-f]{15}$/],
} as const satisfies Record<Exclude<keyof Settings, keyof Choices>, readonly [string, RegExp]>;

export const defaults = Object.fromEntries([
  ...Object.entries(choices).map(([name, [first]]) => [name, first]),
  ...Object.entries(texts).map(([name, [first]]) => [name, first]),
]) as unknown as Settings;

/** Reads the state of the playground from the URL; whatever is not right there is the default. */
export function readSettings(query: URLSearchParams): Settings {
  const read = Object.keys(defaults).map((name) => {
    const value = query.get(name);
    const fits = value !== null && isAllowed(name as keyof Settings, value);
    return [name, fits ? value : defaults[name as keyof Settings]];
  });
  const settings = Object.fromEntries(read) as unknown as Settings;
  // A link to an example is a link to the composer.
  const composes = settings.view === 'playground' && settings.sample !== '' && !query.has('panel');
  return composes ? { ...settings, panel: 'message' } : settings;
}

/** The query that restores these settings: only what differs from the defaults. */
export function queryOf(settings: Settings): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    if (value !== defaults[name as keyof Settings]) query.set(name, value as string);
  }
  // Without a panel, a link to an example would open the composer.
  if (settings.view === 'playground' && settings.sample && !query.has('panel'))
    query.set('panel', settings.panel);
  return query.toString();
}

/** The address of these settings on this page. */
export function urlOf(settings: Settings): string {
  const query = queryOf(settings);
  return query ? `?${query}` : location.pathname;
}

function isAllowed(name: keyof Settings, value: string): boolean {
  if (name in choices) return (choices[name as keyof Choices] as readonly string[]).includes(value);
  const fits = texts[name as keyof typeof texts][1].test(value);
  return name === 'lang' ? fits && isLocale(value) : fits;
}

/** A part of the playground asks for a change of the settings. */
export class ChangeSettingsEvent extends Event {
  readonly change: Change;

  constructor(change: Change) {
    super('change-settings', { bubbles: true });
    this.change = change;
  }
}

declare global {
  interface HTMLElementEventMap {
    'change-settings': ChangeSettingsEvent;
  }
}
