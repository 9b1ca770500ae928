import { existsSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../../shared/corpora/', import.meta.url);

/** Test data that others collected, kept outside the repository; null where it is not at hand. */
export function readCorpus<T>(name: string): T | null {
  const file = new URL(name, FOLDER);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

/** The options of a test that needs a corpus: skipped, and saying so, where it is not at hand. */
export const needs = (name: string, corpus: unknown) => ({
  skip: corpus === null && `the corpus ${name} is not on this machine`,
});
