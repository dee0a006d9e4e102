import type { Instrument } from '#domain/instrument/instrument.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { scaleEnds } from '#domain/scoring/scale-ends.ts';
import { counted } from '#domain/words/counted.ts';
import type { IndicatorScore } from '#domain/scoring/score.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import type { DotFigure, DotMark, FigureBlock } from '#report/document.ts';
import { type Material } from './material.ts';

/** In the order that the screens use; with more viewpoints than shapes they begin again. */
const MARKS: readonly DotMark[] = ['circle', 'square', 'diamond', 'triangle'];
const SCORE = { name: 'Score', mark: 'bar' } as const;

/** The indicators along the scale: each viewpoint's figure, and the score. */
export function scoresFigure({ instrument, summary }: Material): FigureBlock {
  return {
    kind: 'figure',
    caption: 'The indicators from each viewpoint',
    alternative: inWords(instrument, summary.scores),
    figure: {
      scale: scaleEnds(instrument),
      series: [...instrument.viewpoints.map(seriesOf), SCORE],
      rows: summary.scores.map(({ indicator, viewpoints, mean }) => ({
        label: numberedName(indicator),
        values: [...viewpoints.map((viewpoint) => viewpoint.mean), mean],
      })),
    },
  };
}

function seriesOf({ name }: { readonly name: string }, index: number): DotFigure['series'][number] {
  return { name, mark: MARKS[index % MARKS.length] ?? 'circle' };
}

/** For somebody who does not see the picture. It leads on to the table, which has every figure. */
function inWords({ scale, viewpoints }: Instrument, scores: readonly IndicatorScore[]): string {
  const ends = `from ${scale.lowest.rating} (${scale.lowest.label.toLowerCase()}) to ${scale.highest.rating} (${scale.highest.label.toLowerCase()})`;
  const what = `${counted(scores.length, 'indicator')} on the scale ${ends}`;
  const marks = `a mark for each of ${counted(viewpoints.length, 'viewpoint')}, and for the score`;
  const means = scores.flatMap(({ mean }) => mean ?? []);
  const range =
    means.length === 0
      ? 'There are no scores yet.'
      : `The scores lie between ${oneDecimal(Math.min(...means))} and ${oneDecimal(Math.max(...means))}.`;
  return `${what}, with ${marks}. ${range} The table that follows has every figure.`;
}
