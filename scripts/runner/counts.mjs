import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number; failed: number; skipped: number }} Counts */

/**
 * A static check counts as one.
 *
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function countCheck(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/**
 * A test runner counts its tests in a file. One that stops without saying which test failed, or
 * with no test at all, counts as one failure, so that it cannot pass unseen.
 *
 * @param {string} file
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function countTests(file, succeeded) {
  if (!existsSync(file)) return countCheck(false);
  const { passed, failed, skipped } = readCounts(JSON.parse(readFileSync(file, 'utf8')));
  const isUnexplained = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed, skipped };
}

/**
 * Playwright's report has `stats`, Vitest's has its counts at the top.
 *
 * @param {Record<string, any>} report
 * @returns {Counts}
 */
function readCounts(report) {
  if (report['stats']) {
    const { expected, unexpected, flaky, skipped } = report['stats'];
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  return {
    passed: report['numPassedTests'],
    failed: report['numFailedTests'],
    skipped: report['numPendingTests'] + report['numTodoTests'],
  };
}
