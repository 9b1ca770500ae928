/** A brand, made of tokens alone: what a host page would write into its own style sheet. */
export interface Theme {
  readonly id: 'neutral' | 'warm' | 'console';
  readonly name: string;
  /** Tokens and their values; none for the look that is built in. */
  readonly tokens: Readonly<Record<`--canvas-rail-${string}`, string>>;
}

export const themes: readonly Theme[] = [
  { id: 'neutral', name: 'Neutral', tokens: {} },
  {
    id: 'warm',
    name: 'Warm',
    tokens: {
      '--canvas-rail-surface': 'light-dark(#fffaf3, #2a211a)',
      '--canvas-rail-text': 'light-dark(#2b2118, #f6ebdf)',
      '--canvas-rail-accent': 'light-dark(#a63c18, #ffb08a)',
      '--canvas-rail-on-accent': 'light-dark(#ffffff, #3a1404)',
      '--canvas-rail-border': 'light-dark(#dfd0b9, #4a3c30)',
      '--canvas-rail-danger': 'light-dark(#a3121f, #ffb3ad)',
      '--canvas-rail-success': 'light-dark(#14633a, #8fdcae)',
      '--canvas-rail-warning': 'light-dark(#7a4c00, #f2c57c)',
      '--canvas-rail-radius': '22px',
      '--canvas-rail-control-radius': '22px',
      '--canvas-rail-font': 'Georgia, "Noto Serif", serif',
    },
  },
  {
    id: 'console',
    name: 'Console',
    tokens: {
      '--canvas-rail-surface': '#12161c',
      '--canvas-rail-text': '#dbe4ee',
      '--canvas-rail-accent': '#5eead4',
      '--canvas-rail-on-accent': '#06241f',
      '--canvas-rail-border': '#2c3642',
      '--canvas-rail-danger': '#ff9c94',
      '--canvas-rail-success': '#86efac',
      '--canvas-rail-warning': '#fcd34d',
      '--canvas-rail-radius': '6px',
      '--canvas-rail-space': '14px',
      '--canvas-rail-font-size': '13px',
      '--canvas-rail-font': 'ui-monospace, "DejaVu Sans Mono", monospace',
    },
  },
];
