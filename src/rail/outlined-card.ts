import type { Contract } from '../cards/define-card.js';
import { traitMethods, type CardOutline, type CardTraits, type QuickAnswers } from '../cards/card-traits.js';
import type { CardType } from '../cards/card-type.js';
import { elements } from '../cards/elements.js';
import { outlines } from '../cards/outlines.js';
import { CardRegistry } from '../core/registry.js';
import { NotYet } from '../lib/not-yet.js';
import { success } from '../lib/result.js';

/** What the class of a built-in card's element brings along. */
interface Brought {
  readonly traits?: CardTraits<object>;
  readonly answers?: QuickAnswers;
}

type Contracts = Readonly<Record<string, Contract>>;

let contracts: Contracts | null = null;
let loading: Promise<void> | null = null;
let hasFailed = false;

/** The built-in cards as a rail knows them: all in brief, and each in full when it is needed. */
export const outlinedTypes = new CardRegistry();
for (const outline of outlines) outlinedTypes.add(outlinedCard(outline));

/**
 * A kind of card of which only the outline is there. What it is called and how it behaves comes with its
 * element; its contract, which can say what is wrong and where, comes when something is out of the ordinary.
 */
function outlinedCard({ accepts, ...outline }: CardOutline): CardType {
  const { component, tag } = outline;
  const brought = () => customElements.get(tag) as Brought | undefined;
  return {
    ...outline,
    read(args) {
      const props = accepts(args);
      if (props !== undefined) return success({ props: props as object, ignored: [] });
      const contract = contractOf(component);
      return contract ? contract.read(args) : { ok: false, issues: unchecked };
    },
    readAnswer(answer) {
      const quick = answer.type === 'dismiss' ? undefined : brought()?.answers?.[answer.type];
      if (answer.type === 'dismiss' || quick?.(answer.value) !== undefined) return [];
      return contractOf(component)?.readAnswer(answer) ?? unchecked;
    },
    load: elements[tag],
    ...traitMethods(() => brought()?.traits),
  };
}

const unchecked = [{ path: '', reason: 'could not be checked: the code for it did not load' }];

/**
 * The contract of a kind of card, or null where it did not load: then the next one who asks tries again.
 *
 * @throws NotYet - While it is being loaded.
 */
function contractOf(component: string): Contract | null {
  if (contracts) return contracts[component] ?? null;
  if (hasFailed) {
    hasFailed = false;
    return null;
  }
  loading ??= import('../cards/contracts.js').then(
    (loaded) => {
      ({ contracts } = loaded);
    },
    () => {
      loading = null;
      hasFailed = true;
    },
  );
  throw new NotYet(loading);
}
