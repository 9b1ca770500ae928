import { writeFileSync } from 'node:fs';

/**
 * Writes how many tests passed and failed, and the names of those that were skipped, to the file named by
 * COUNT_FILE. A test file that does not load counts as a failure: the runner calls it failed without any
 * failed test in it.
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, names: [] };
      for (const session of sessions) {
        const tests = allTests(session.testResults);
        for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        counts.names.push(...tests.filter((test) => test.skipped).map((test) => test.name));
        const failedTests = tests.some((test) => !test.passed && !test.skipped);
        if ((session.errors.length > 0 || !session.passed) && !failedTests) counts.failed++;
      }
      if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify(counts));
    },
  };
}

function allTests(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}
