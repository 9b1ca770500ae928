import type { CardSample } from '../../../src/cards/card-sample.js';
import { catalog } from '../../../src/cards/catalog.js';
import { statesOf } from '../../../src/cards/sample-states.js';
import { samples } from '../../../src/cards/samples.js';
import type { NoticeKind } from '../../../src/rail/canvas-notice.js';

/** One thing to look at: a sample in a state, or a notice that stands in a card's place. */
export interface Specimen {
  /** A kind of card, or `notices`. */
  readonly component: string;
  /** The name of the sample, or the kind of the notice. */
  readonly name: string;
  /** One that every card may have, or one of its own from `ownStates`. */
  readonly state: string;
  readonly sample?: CardSample;
}

export const NOTICES = 'notices';

const notices: readonly NoticeKind[] = ['loading', 'invalid', 'unsupported', 'failed'];

/** States that only one kind of card knows, each shown with one sample; `drawOwn` brings them about. */
export const ownStates = [
  { component: 'canvas.chart', name: 'line of a year', state: 'table' },
  { component: 'canvas.chart', name: 'pie', state: 'table' },
  { component: 'canvas.chart', name: 'bars', state: 'pointed at' },
  { component: 'canvas.chart', name: 'bars', state: 'not drawn' },
  { component: 'canvas.alert', name: 'success, leaves by itself', state: 'held' },
  { component: 'canvas.scheduling_embed', name: 'without a title', state: 'loading' },
  { component: 'canvas.scheduling_embed', name: 'without a title', state: 'slow' },
  { component: 'canvas.scheduling_embed', name: 'without a title', state: 'silent' },
] as const;

/** Every sample in every state, and the notices. */
export const specimens: readonly Specimen[] = [
  ...samples.flatMap((sample) => {
    const { component, name } = sample;
    const type = catalog.find((one) => one.component === component);
    if (!type) throw new Error(`Nothing draws ${component}.`);
    const states: string[] = [...statesOf(sample, type)];
    states.push(
      ...ownStates.filter((own) => own.component === component && own.name === name).map((own) => own.state),
    );
    return states.map((state) => ({ component, name, state, sample }));
  }),
  ...notices.map((name) => ({ component: NOTICES, name, state: 'open' })),
];

export const components: readonly string[] = [...new Set(specimens.map(({ component }) => component))];

export interface Choice {
  readonly component: string;
  readonly sample?: string;
  readonly state?: string;
  readonly from?: number;
  readonly count?: number;
}

/** What a look shows. */
export function chosen({ component, sample, state, from = 0, count = 0 }: Choice): readonly Specimen[] {
  const all = specimens.filter(
    (one) =>
      one.component === component && (!sample || one.name === sample) && (!state || one.state === state),
  );
  return count > 0 ? all.slice(from, from + count) : all.slice(from);
}

/** How a person calls it. */
export function nameOf({ component, name, state }: Specimen): string {
  return `${component}, ${name}, ${state}`;
}
