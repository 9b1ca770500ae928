import { catalog } from '../cards/catalog.js';

/** Whether a component is known to be only dismissed: nobody can submit or skip it. */
export function lifecycleOnly(component: string): boolean {
  return catalog.some((card) => card.component === component && !card.answerable);
}
