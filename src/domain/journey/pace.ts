import * as z from 'zod/mini';

/**
 * How fast sheets of one source have been typed in on this device: so many answers in so many
 * seconds. Two sums and nothing else: they say neither when anybody typed nor how long a sheet took.
 */
export const Pace = z.object({
  answers: z.int().check(z.nonnegative()),
  /** In seconds. */
  seconds: z.number().check(z.nonnegative()),
});
export type Pace = z.infer<typeof Pace>;

export const NO_PACE: Pace = { answers: 0, seconds: 0 };

/** In seconds. A longer pause between two answers was a break, or another piece of work. */
const LONGEST_PAUSE = 180;

/** From this many answers on a pace says something: two whole sheets. */
const FEWEST_ANSWERS = 20;

/**
 * With one more answer.
 *
 * @param sinceLast seconds since the answer before; null where none came before in this stretch.
 *   Then nobody knows how long this one took, and it is not counted.
 */
export function withAnswerTyped(pace: Pace, sinceLast: number | null): Pace {
  if (sinceLast === null || sinceLast < 0 || sinceLast > LONGEST_PAUSE) return pace;
  return { answers: pace.answers + 1, seconds: pace.seconds + sinceLast };
}

/** Paces taken together: of several sources, or of what was noted since. */
export function together(paces: readonly Pace[]): Pace {
  return paces.reduce(
    (all, { answers, seconds }) => ({
      answers: all.answers + answers,
      seconds: all.seconds + seconds,
    }),
    NO_PACE,
  );
}

/** Seconds for one answer; null while there is too little to go by. */
export function secondsPerAnswer({ answers, seconds }: Pace): number | null {
  return answers < FEWEST_ANSWERS ? null : seconds / answers;
}
