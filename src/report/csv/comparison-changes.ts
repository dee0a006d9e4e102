import type { ChangesPicture, GroupPicture } from '#domain/comparing/picture.ts';
import { findIndicator, type Instrument } from '#domain/instrument/instrument.ts';
import type { ComparisonLine } from './comparison-columns.ts';
import { meanFigure, scoreFigure } from './comparison-figures.ts';

/** Every change of services that went round again; they are of the first group. */
export function changeLines(
  { quarter, indicators }: ChangesPicture,
  { filter }: GroupPicture,
  instrument: Instrument,
): readonly ComparisonLine[] {
  return indicators.flatMap((one): readonly ComparisonLine[] => {
    const indicator = findIndicator(instrument, one.indicator)?.number ?? one.indicator;
    const about = { group: 1, filter, quarter: quarter ?? 'all', indicator } as const;
    return [
      { ...about, measure: 'change', ...scoreFigure(one.score) },
      ...one.sources.map(({ source, change }): ComparisonLine => ({
        ...about,
        measure: 'change',
        source,
        ...meanFigure(change),
      })),
    ];
  });
}
