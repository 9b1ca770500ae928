import { traitMethods, type CardTraits, type QuickAnswers } from '../cards/card-traits.js';
import type { CardType } from '../cards/card-type.js';
import { outlines } from '../cards/outlines.js';
import type { JsonObject } from '../lib/json.js';
import { contractOf } from './contract-of.js';
import { outlinedTypes, type CardMethods } from './outlined-card.js';

/** What the class of a built-in card's element brings along. */
interface Brought {
  readonly traits?: CardTraits<object>;
  readonly answers?: QuickAnswers;
}

const unchecked = [{ path: '', reason: 'could not be checked: the code for it did not load' }];

/** Checks arguments that are out of the ordinary: the contract can say what is wrong, and where. */
export function readClosely(component: string, args: JsonObject): ReturnType<CardType['read']> {
  return contractOf(component)?.read(args) ?? { ok: false, issues: unchecked };
}

/** Gives the built-in cards the rest of what they are. What one is called and how it behaves comes with its element. */
export function completeOutlines(): void {
  for (const { component, version, tag } of outlines) {
    const type = outlinedTypes.find(component, version);
    if (type) Object.assign(type, methodsOf(component, tag));
  }
}

function methodsOf(component: string, tag: string): CardMethods {
  const brought = () => customElements.get(tag) as Brought | undefined;
  return {
    readAnswer(answer) {
      const quick = answer.type === 'dismiss' ? undefined : brought()?.answers?.[answer.type];
      if (answer.type === 'dismiss' || quick?.(answer.value) !== undefined) return [];
      return contractOf(component)?.readAnswer(answer) ?? unchecked;
    },
    ...traitMethods(() => brought()?.traits),
  };
}
