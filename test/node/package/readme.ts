import { readFileSync } from 'node:fs';
import { root } from './installed.js';

/** The example of a language in the README that has these words in it, as it stands. */
export function example(language: string, words: string): string {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const blocks = readme.matchAll(/^```(?<language>\w+)\n(?<code>.*?)^```$/gms);
  const found = [...blocks].find(
    ({ groups }) => groups?.language === language && groups.code?.includes(words),
  );
  if (!found?.groups?.code) throw new Error(`The README has no ${language} example with ${words}.`);
  return found.groups.code;
}
