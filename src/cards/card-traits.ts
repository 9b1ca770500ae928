import type { Quick } from '../lib/quick.js';
import type { Words } from '../words/english.js';
import { SUBMIT_HOLD, type CardType } from './card-type.js';

/** What is said and done about a card beside its contract and its looks; it comes with the card's element. */
export interface CardTraits<Props extends object> {
  /** What it is called in the user's language, such as "Question". */
  kind?(words: Words, props: Props): string;
  /** The words that stand for the card: its heading, its announcement. Empty where it has none. */
  heading(props: Props): string;
  /** What can be done with it, said once when it is shown, such as "3 options, pick one". */
  hint?(words: Words, props: Props, locale: string): string;
  /** What an update has changed beside kind, heading and hint. */
  changes?(words: Words, before: Props, after: Props, locale: string): string;
  /** What of a draft still fits these arguments; without it drafts do not outlive an update. */
  keepDraft?(draft: unknown, props: Props): unknown;
  /** How long a submitted card stays, in milliseconds; null for until it is closed. */
  holdAfterSubmit?(props: Props): number | null;
}

/** What its answers are like, for a quick look; its contract has the last word. */
export interface QuickAnswers {
  readonly submit?: Quick;
  readonly skip?: Quick;
}

/** What the rail knows of a kind of card before its element is loaded. */
export interface CardOutline {
  /** Such as `canvas.question`. */
  readonly component: string;
  /** Such as `v1`. */
  readonly version: string;
  /** The element that draws it, such as `canvas-question`. */
  readonly tag: string;
  /** Whether it has a close button. */
  readonly dismissible: boolean;
  /** Whether it can be submitted or skipped. */
  readonly answerable: boolean;
}

type TraitMethods<Props extends object> = Pick<
  CardType<Props>,
  'kind' | 'heading' | 'hint' | 'changes' | 'keepDraft' | 'holdAfterSubmit'
>;

/** The traits as a kind of card has them: all of them, also where one is not given, or none is there yet. */
export function traitMethods<Props extends object>(
  traits: () => CardTraits<Props> | undefined,
): TraitMethods<Props> {
  return {
    kind: (words, props) => traits()?.kind?.(words, props) ?? '',
    heading: (props) => traits()?.heading(props) ?? '',
    hint: (words, props, locale) => traits()?.hint?.(words, props, locale) ?? '',
    changes: (words, before, after, locale) => traits()?.changes?.(words, before, after, locale) ?? '',
    keepDraft(draft, props) {
      const known = traits();
      return known ? known.keepDraft?.(draft, props) : draft;
    },
    holdAfterSubmit(props) {
      const hold = traits()?.holdAfterSubmit;
      return hold ? hold(props) : SUBMIT_HOLD;
    },
  };
}
