import { writeFileSync } from 'node:fs';

/**
 * Writes how many tests passed and failed, the names of those that were skipped, and what was wrong with
 * those that failed, to the file named by COUNT_FILE. A test file that does not load counts as a failure: the
 * runner calls it failed without any failed test in it.
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, names: [], failures: [] };
      for (const session of sessions) {
        const tests = allTests(session.testResults);
        for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        counts.names.push(...tests.filter((test) => test.skipped).map((test) => test.name));
        const failures = tests.filter((test) => !test.passed && !test.skipped);
        for (const { name, error } of failures) counts.failures.push({ name, error: error?.message ?? '' });
        if ((session.errors.length === 0 && session.passed) || failures.length > 0) continue;
        counts.failed++;
        const error = session.errors.map(({ message }) => message).join('\n');
        counts.failures.push({ name: session.testFile, error });
      }
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(counts));
    },
  };
}

function allTests(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}
