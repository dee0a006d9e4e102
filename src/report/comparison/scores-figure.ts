import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';
import type { ViewpointId } from '#domain/records/ids.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { scaleEnds } from '#domain/scoring/scale-ends.ts';
import { counted } from '#domain/words/counted.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import type { DotFigure, DotMark, FigureBlock } from '#report/document.ts';
import type { Group } from './groups.ts';
import { type Material, pictureOf } from './material.ts';

/** What is marked along the scale, and where it lies for an indicator. */
type Line = {
  readonly name: string;
  readonly mark: DotMark;
  readonly valueOn: (indicator: Indicator) => number | null;
};

/** With more lines than shapes they begin again. */
const MARKS: readonly DotMark[] = ['circle', 'square', 'diamond', 'triangle'];

/** The indicators along the scale: a group's viewpoints and score, or the scores of several groups. */
export function scoresFigure({ instrument, groups }: Material): FigureBlock {
  const [first, ...others] = groups;
  const isAlone = first !== undefined && others.length === 0;
  const drawn = isAlone ? viewpointLines(first, instrument) : groups.map(groupLine);
  const rows = instrument.indicators.map((indicator) => ({
    label: numberedName(indicator),
    values: drawn.map(({ valueOn }) => valueOn(indicator)),
  }));
  const caption = isAlone ? 'The indicators from each viewpoint' : 'The scores, side by side';
  return {
    kind: 'figure',
    caption,
    alternative: inWords(instrument, drawn),
    figure: { scale: scaleEnds(instrument), series: drawn.map(seriesOf), rows },
  };
}

function seriesOf({ name, mark }: Line): DotFigure['series'][number] {
  return { name, mark };
}

function viewpointLines(group: Group, { viewpoints }: Instrument): readonly Line[] {
  return [
    ...viewpoints.map(({ id, name }, at) => ({
      name,
      mark: markAt(at),
      valueOn: (indicator: Indicator) => viewpointOn(group, indicator, id),
    })),
    { ...groupLine(group, 0), name: 'Score', mark: 'bar' as const },
  ];
}

function viewpointOn(group: Group, { id }: Indicator, viewpoint: ViewpointId): number | null {
  const { viewpoints } = pictureOf(group, id);
  return viewpoints.find((one) => one.viewpoint === viewpoint)?.score.mean ?? null;
}

function groupLine(group: Group, at: number): Line {
  return {
    name: group.name,
    mark: markAt(at),
    valueOn: ({ id }) => pictureOf(group, id).score.mean,
  };
}

function markAt(at: number): DotMark {
  return MARKS[at % MARKS.length] ?? 'circle';
}

/** For somebody who does not see the picture. It leads on to the table, which has every figure. */
function inWords({ scale, indicators }: Instrument, drawn: readonly Line[]): string {
  const { lowest, highest } = scale;
  const ends = `from ${lowest.rating} (${lowest.label.toLowerCase()}) to ${highest.rating} (${highest.label.toLowerCase()})`;
  const ranges = drawn.map(({ name, valueOn }) => {
    const values = indicators.flatMap((indicator) => valueOn(indicator) ?? []);
    return values.length === 0
      ? `${name}: no figure can be shown`
      : `${name}: between ${oneDecimal(Math.min(...values))} and ${oneDecimal(Math.max(...values))}`;
  });
  return `${counted(indicators.length, 'indicator')} on the scale ${ends}. ${ranges.join('. ')}. The table that follows has every figure.`;
}
