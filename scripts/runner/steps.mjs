import { rmSync } from 'node:fs';
import { countCheck, countTests } from './counts.mjs';
import { runScript } from './run-script.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ name: string; script: string; args: string[]; report?: string }} Step
 * @typedef {{ step: Step; counts: Counts; seconds: number }} Outcome
 */

const unitReport = vitestReport('test-results/unit.json');

/** @type {Step[]} */
const readingSteps = [
  { name: 'Types', script: 'types', args: [] },
  { name: 'Lint', script: 'lint', args: [] },
  { name: 'Formatting', script: 'format:check', args: [] },
];

/** Without the tests that try thousands of cases. @type {Step[]} */
export const quickSteps = [
  { name: 'Unit tests', script: 'unit:quick', ...unitReport },
  ...readingSteps,
];

/**
 * One core each: the browser tests are one page at work, the unit tests one process, and what reads
 * the code follows them. The longest is first. @type {Step[]}
 */
export const separateSteps = [
  { name: 'Browser tests', script: 'browser', ...vitestReport('test-results/browser.json') },
  { name: 'Unit tests', script: 'unit', ...unitReport },
  ...readingSteps,
];

/** These take every core for themselves. @type {Step[]} */
export const journeySteps = [
  { name: 'End-to-end tests', script: 'e2e', args: [], report: 'test-results/e2e.json' },
];

/** @param {string} report */
function vitestReport(report) {
  return { report, args: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] };
}

/**
 * Runs the steps in order, at most `atOnce` together, and prints what each one said as it ends.
 *
 * @param {Step[]} steps
 * @param {number} atOnce
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps, atOnce) {
  const waiting = [...steps];
  /** @type {Outcome[]} */
  const outcomes = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      outcomes.push(await runStep(step));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function runStep(step) {
  if (step.report) rmSync(step.report, { force: true });
  const { succeeded, output, seconds } = await runScript(step.script, step.args);
  console.log(`\n=== ${step.name}: npm run ${step.script}\n${output.trim()}`);
  const counts = step.report ? countTests(step.report, succeeded) : countCheck(succeeded);
  return { step, counts, seconds };
}
