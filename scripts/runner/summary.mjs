/** @typedef {import('./steps.mjs').Outcome} Outcome */

/**
 * Prints one line a step and the closing line; a failure anywhere makes the process exit with 1.
 *
 * @param {Outcome[]} outcomes
 */
export function summarise(outcomes) {
  console.log('\n=== What ran');
  for (const { step, counts, seconds } of outcomes) {
    const { passed, failed, skipped } = counts;
    const said = step.report
      ? `${passed} passed, ${failed} failed, ${skipped} skipped`
      : passed > 0
        ? 'passed'
        : 'failed';
    console.log(`${step.name.padEnd(18)}${said.padEnd(40)}${seconds.toFixed(1)} s`);
  }
  const failed = sum(outcomes, 'failed');
  console.log(`\n${sum(outcomes, 'passed')} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/**
 * @param {Outcome[]} outcomes
 * @param {'passed' | 'failed'} what
 */
function sum(outcomes, what) {
  return outcomes.reduce((total, { counts }) => total + counts[what], 0);
}
