import type { DotFigure, FigureBlock } from '#report/document.ts';
import { type Content, element, lines, type Markup } from '../markup.ts';
import { legendShape } from './mark.ts';
import { rowTrack, scaleNumbers } from './track.ts';

/**
 * A figure, drawn with inline SVG: a track for each row, as wide as the screen leaves room for, and
 * its name beside it as text that can wrap. The alternative stands for all of it.
 */
export function figureMarkup({ caption, alternative, figure }: FigureBlock): Markup {
  return element(
    'figure',
    {},
    element('figcaption', {}, caption),
    '\n',
    element('div', { role: 'img', 'aria-label': alternative }, [
      legend(figure),
      '\n',
      lines(figure.rows.map((row) => plotRow(row, figure))),
      plotEnds(figure.scale),
    ]),
  );
}

function legend({ series }: DotFigure): Content {
  return element(
    'div',
    { class: 'legend' },
    series.map(({ name, mark }) =>
      element('span', {}, legendShape(mark), element('span', {}, name)),
    ),
  );
}

function plotRow(row: DotFigure['rows'][number], figure: DotFigure): Markup {
  return element(
    'div',
    { class: 'plot-row' },
    element('span', {}, row.label),
    rowTrack(row, figure),
  );
}

function plotEnds(scale: DotFigure['scale']): Markup {
  return element(
    'div',
    { class: 'plot-ends' },
    scaleNumbers(scale),
    element(
      'div',
      { class: 'ends' },
      element('span', {}, scale.fromLabel),
      element('span', {}, scale.toLabel),
    ),
  );
}
