import type { Contract } from '../cards/define-card.js';
import { NotYet } from '../lib/not-yet.js';

type Contracts = Readonly<Record<string, Contract>>;

let contracts: Contracts | null = null;
let loading: Promise<void> | null = null;
let hasFailed = false;

/**
 * The contract of a kind of card, or null where it did not load: then the next one who asks tries again.
 *
 * @throws NotYet - While it is being loaded.
 */
export function contractOf(component: string): Contract | null {
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
