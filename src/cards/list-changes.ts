import { embed } from '../lib/bidi.js';
import { writeList } from '../lib/write-list.js';
import type { Words } from '../words/english.js';

/** One line of a list: an option, a value of a chart. */
export interface ListLine {
  readonly label: string;
  readonly value?: unknown;
}

/** More names than this are not listened to. */
const MAX_NAMES = 3;

/** What has come into a list, gone from it or changed in it, such as "Added: Violet. Removed: Red". */
export function listChanges(
  words: Words,
  before: readonly ListLine[],
  after: readonly ListLine[],
  locale: string,
): string {
  const find = (lines: readonly ListLine[], name: string) => lines.find(({ label }) => label === name);
  const added = after.filter(({ label }) => !find(before, label));
  const removed = before.filter(({ label }) => !find(after, label));
  const changed = after.filter(({ label, value }) => {
    const line = find(before, label);
    return line !== undefined && line.value !== value;
  });
  return [
    added.length > 0 && words.added(names(added, words, locale)),
    removed.length > 0 && words.removed(names(removed, words, locale)),
    changed.length > 0 && words.changed(names(changed, words, locale)),
  ]
    .filter((part) => part !== false)
    .join(`${words.fullStop} `);
}

function names(lines: readonly ListLine[], { pause }: Words, locale: string): string {
  const first = lines.slice(0, MAX_NAMES).map(({ label }) => embed(label, locale));
  return lines.length > MAX_NAMES ? [...first, '…'].join(pause) : writeList(first, locale);
}
