import type { CardSample } from '../src/cards/card-sample.js';
import { samples } from '../src/cards/samples.js';

/** What names a sample in the URL, such as `question:quiz`. */
export function idOfSample({ component, name }: CardSample): string {
  return `${component.replace(/^canvas\./, '')}:${slug(name)}`;
}

export function findSample(id: string): CardSample | undefined {
  return samples.find((sample) => idOfSample(sample) === id);
}

export const samplesOf = (component: string): readonly CardSample[] =>
  samples.filter((sample) => sample.component === component);

export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
