import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { summaryOf } from '#domain/scoring/summary.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import type { Figure } from './figure.ts';
import { madeUpReview } from './made-up-review.ts';
import { medianTime } from './timing.ts';

const SIZES = [50, 500, 5000] as const;

/** Evidence and scores for more and more sheets: the cost should grow no faster than they do. */
export function benchRules(): Figure[] {
  const instrument = loadV1();
  const times = SIZES.map((size) => {
    const { review, sheets } = madeUpReview(instrument, size, 1);
    const run = () => summaryOf(instrument, evidenceFrom(instrument, review.id, sheets));
    return medianTime(run, 25);
  });
  const group = 'Evidence and scores';
  const [smallest = Number.NaN] = times;
  return [
    ...SIZES.map((size, index): Figure => {
      return { group, name: `${size} sheets`, value: times[index] ?? Number.NaN, unit: 'ms' };
    }),
    ...SIZES.slice(1).map((size, index): Figure => {
      const value = (times[index + 1] ?? Number.NaN) / smallest;
      return { group, name: `${size} sheets, beside ${SIZES[0]}`, value, unit: '×' };
    }),
  ];
}
