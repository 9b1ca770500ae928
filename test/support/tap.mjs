/**
 * The end of a TAP report of Node's test runner: how many tests passed, failed and were skipped, and of each
 * that failed its name and what was wrong. Null where the report stops before its end.
 */
export function readTap(tap) {
  const count = (name) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? NaN);
  const counts = {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
  if (Object.values(counts).some(Number.isNaN)) return null;
  return { ...counts, failures: [...tap.matchAll(FAILED)].map(failureOf).filter(Boolean) };
}

/** A failed test with its block of details, which ends with three dots at the same indent. */
const FAILED = /^( *)not ok \d+ - (.*)\n\1 {2}---\n([^]*?)\n\1 {2}\.\.\.$/gm;

function failureOf([, , name, details]) {
  // A suite fails with its tests, and they are here themselves.
  if (/^ *failureType: 'subtestsFailed'$/m.test(details)) return null;
  const [, indent, said] = details.match(/^( *)error: (.*(?:\n\1 {2}.*|\n *$)*)/m) ?? [];
  if (said === undefined) return { name, error: '' };
  const lines = said.replace(/^\|-?\n/, '').split('\n');
  return {
    name,
    error: lines
      .map((line) => line.replace(`${indent}  `, '').trimEnd())
      .join('\n')
      .trimEnd(),
  };
}
