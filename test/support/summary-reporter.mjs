import { writeFileSync } from 'node:fs';

/** @typedef {import('@web/test-runner-core').TestSuiteResult} Suite */
/** @typedef {import('@web/test-runner-core').TestSession} Session */

/**
 * Writes how many browser tests passed, failed and were skipped, as JSON, for `npm test` to sum.
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function summaryReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const summary = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        for (const test of testsOf(session.testResults)) {
          summary[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        }
        if (isBrokenFile(session)) summary.failed += 1;
      }
      writeFileSync(file, JSON.stringify(summary));
    },
  };
}

/** A file that failed outside any of its tests: it did not load, or did not end. @param {Session} session */
function isBrokenFile(session) {
  const tests = testsOf(session.testResults);
  return !session.passed && tests.every(({ passed, skipped }) => passed || skipped);
}

/** @param {Suite | undefined} suite @returns {import('@web/test-runner-core').TestResult[]} */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
