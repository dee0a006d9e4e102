import type { Outcome } from '#domain/comparing/services.ts';
import type { Taken } from './comparing-state.ts';
import { type Batch, outcomeSentence } from './read-files.ts';

export const NOTHING_TAKEN: Taken = { added: 0, replaced: 0, withdrawn: 0, known: 0, refused: [] };

/**
 * What became of the files so far, with some more of them. What was withdrawn is told at the end.
 *
 * @param outcomes of the batch's contributions, in their order.
 */
export function takenWith(
  taken: Taken,
  { names, refused }: Batch,
  outcomes: readonly Outcome[],
): Taken {
  const count = (wanted: Outcome): number => outcomes.filter((it) => it === wanted).length;
  const leftOut = outcomes.flatMap((outcome, at) => {
    const sentence = outcomeSentence(outcome);
    return sentence === null ? [] : [{ name: names[at] ?? '', sentence }];
  });
  return {
    ...taken,
    added: taken.added + count('new'),
    replaced: taken.replaced + count('replaced'),
    known: taken.known + count('already-here'),
    refused: [...taken.refused, ...refused, ...leftOut],
  };
}
