/** What a careless component would do with every card: each adds to one thing that the meter reads. */
const kept: unknown[] = [];
let chain: object | null = null;

export const careless = {
  heap: () => kept.push(Array.from({ length: 200 }, () => Math.random())),
  nodes: () => document.body.append(document.createElement('i')),
  listeners: () => window.addEventListener('canvas-leak', () => {}),
  documents: () => kept.push(document.implementation.createHTMLDocument()),
  timers: () => setInterval(() => {}, 60_000),
  observed: () => new ResizeObserver(() => {}).observe(document.documentElement),
  detached: () => kept.push(document.createElement('i')),
  /** As little as can be kept of a card: 16 bytes. */
  one: () => (chain = { chain }),
} as const;
