import type { OpenReview } from '#domain/records/review-records.ts';
import type { Review } from '#domain/records/review.ts';
import { ok } from '#domain/result.ts';
import { type Steps, useSteps } from '#features/use-steps.ts';
import { expected } from '#storage/expected.ts';
import { restore, undoRestore } from '#storage/restore.ts';
import { allReviews } from '#storage/reviews.ts';
import { lotSentence, undoSentence } from './failure-words.ts';
import { type Lot, lotOf } from './lot.ts';
import { type Came, MOST_FILES, readFiles, readText } from './read-returns.ts';
import { type Busy, CHOOSE, type ReturnsStep } from './returns-step.ts';

export type Returning = Pick<Steps<ReturnsStep, Busy>, 'step' | 'busy' | 'hasBegun'> & {
  /** Reads files, or a text: beside what has been read already, where that is being looked at. */
  readonly open: (files: readonly File[]) => void;
  readonly paste: (text: string) => void;
  readonly add: (lot: Lot) => void;
  readonly undo: (lot: Lot) => void;
  readonly startAgain: () => void;
};

type Reading = (reviews: readonly Review[]) => Promise<readonly Came[]>;

/** Takes a person through taking in the sheets that people handed back. */
export function useReturns(to: OpenReview): Returning {
  const { run, go, ...steps } = useSteps<ReturnsStep, Busy>(CHOOSE);
  const look = (reading: Reading) => run('reading', () => looked(reading, steps.step, to));
  return {
    ...steps,
    open: (files) =>
      files.length > MOST_FILES
        ? go(withProblem(steps.step, TOO_MANY))
        : look((reviews) => readFiles(files, reviews)),
    paste: (text) => look((reviews) => readText(text, reviews)),
    add: (lot) => run('adding', () => added(lot, to)),
    undo: (lot) => run('undoing', () => undone(lot)),
    startAgain: () => go(CHOOSE),
  };
}

const TOO_MANY = `Choose no more than ${MOST_FILES} files at a time.`;

function withProblem(step: ReturnsStep, problem: string): ReturnsStep {
  return step.at === 'look' ? { ...step, problem } : { at: 'choose', problem };
}

async function looked(reading: Reading, step: ReturnsStep, to: OpenReview): Promise<ReturnsStep> {
  const reviews = await expected(async () => ok((await allReviews()).records));
  if (!reviews.ok) return { at: 'choose', problem: lotSentence(reviews.error) };
  const before = step.at === 'look' ? step.lot.came : [];
  const came = [...before, ...(await reading(reviews.value))];
  if (came.length === 0) return CHOOSE;
  const names = new Map(reviews.value.map(({ id, service }) => [id, service.name]));
  return again(came, to, names, null);
}

async function added(lot: Lot, to: OpenReview): Promise<ReturnsStep> {
  const done = await restore(lot.plan);
  if (done.ok) return { at: 'added', lot, problem: null };
  const problem = lotSentence(done.error);
  return done.error === 'changed-since'
    ? again(lot.came, to, lot.names, problem)
    : { at: 'look', lot, problem };
}

async function again(
  came: readonly Came[],
  to: OpenReview,
  names: Lot['names'],
  problem: string | null,
): Promise<ReturnsStep> {
  const lot = await lotOf(came, to, names);
  return lot.ok
    ? { at: 'look', lot: lot.value, problem }
    : { at: 'choose', problem: lotSentence(lot.error) };
}

async function undone(lot: Lot): Promise<ReturnsStep> {
  const done = await undoRestore(lot.plan);
  return done.ok ? { at: 'undone' } : { at: 'added', lot, problem: undoSentence(done.error) };
}
