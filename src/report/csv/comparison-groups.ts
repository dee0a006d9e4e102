import { ACTION_CLASSES, COVERAGE_CLASSES, PARTING_CLASSES } from '#domain/comparing/classes.ts';
import type { GroupPicture, IndicatorPicture } from '#domain/comparing/picture.ts';
import { findIndicator, type Instrument } from '#domain/instrument/instrument.ts';
import { isClearedNumber } from '#report/comparison/cleared.ts';
import { type ComparisonLine, STATUS_OF } from './comparison-columns.ts';
import { classFigures, meanFigure, scoreFigure, spreadFigures } from './comparison-figures.ts';

type Line = Omit<ComparisonLine, 'group' | 'filter'>;

/** Every figure of a group: its size, then indicator by indicator, then by source. */
export function groupLines(
  { filter, picture }: GroupPicture,
  group: number,
  instrument: Instrument,
): readonly ComparisonLine[] {
  const lines = [
    sizeLine(picture.services),
    ...picture.indicators.flatMap((one) => indicatorLines(one, instrument)),
    ...picture.coverage.flatMap(({ source, services }) =>
      classFigures(services, COVERAGE_CLASSES).map((figure): Line => ({
        measure: 'coverage',
        source,
        ...figure,
      })),
    ),
  ];
  return lines.map((line) => ({ group, filter, ...line }));
}

function sizeLine(services: number): Line {
  const measure = 'services';
  if (!isClearedNumber(services)) return { measure, status: STATUS_OF['too-few'] };
  return { measure, value: services, services, status: 'shown' };
}

function indicatorLines(picture: IndicatorPicture, instrument: Instrument): readonly Line[] {
  const indicator = findIndicator(instrument, picture.indicator)?.number ?? picture.indicator;
  const lines: readonly Line[] = [
    { measure: 'score_mean', ...scoreFigure(picture.score) },
    ...spreadFigures(picture.spread).map((it): Line => ({ measure: 'spread', ...it })),
    ...picture.viewpoints.map(({ viewpoint, score }): Line => ({
      measure: 'viewpoint_mean',
      viewpoint,
      ...scoreFigure(score),
    })),
    ...picture.sources.map(({ source, figure }): Line => ({
      measure: 'source_mean',
      source,
      ...meanFigure(figure),
    })),
    ...classFigures(picture.parting, PARTING_CLASSES).map((it): Line => ({
      measure: 'parting',
      ...it,
    })),
    ...classFigures(picture.action, ACTION_CLASSES).map((it): Line => ({
      measure: 'action',
      ...it,
    })),
  ];
  return lines.map((line) => ({ ...line, indicator }));
}
