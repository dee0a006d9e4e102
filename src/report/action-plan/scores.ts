import { oneDecimal } from '#domain/scoring/rounding.ts';
import type { IndicatorScore } from '#domain/scoring/score.ts';
import type { Block, TableBlock } from '#report/document.ts';
import { looksHigher } from '#domain/scoring/band-edges.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import { listed } from '#domain/words/listed.ts';
import { figures, paragraph, section, table, words } from './blocks.ts';
import { hasScores, type Material } from './material.ts';
import { scoresFigure } from './scores-figure.ts';

/** Every indicator's score with its coverage, as a picture and as a table. */
export function scores(material: Material): readonly Block[] {
  if (!hasScores(material)) return [section('The scores'), paragraph(NO_SCORES)];
  return [
    section('The scores'),
    paragraph(INTRODUCTION),
    scoresFigure(material),
    scoresTable(material),
    ...justUnder(material),
    ...unscored(material),
  ];
}

const NO_SCORES = 'There are no scores yet: there are no ratings, or too few to be shown.';

const INTRODUCTION =
  'The scores are there to start a conversation. There is no pass mark, no total and no ranking, ' +
  'and they are not for comparing one service with another.';

/** Stands where there is nothing that can be shown. */
const NO_FIGURE = 'No figure';

function scoresTable({ instrument, summary }: Material): TableBlock {
  const columns = [
    words('Indicator', 26),
    ...instrument.viewpoints.map(({ name }) => figures(name, 14)),
    figures('Score', 9),
    words('In a word', 12),
    figures('Sources', 11),
    figures('Ratings', 13),
  ];
  return table('The scores, and what they rest on', columns, summary.scores.map(scoreCells));
}

function scoreCells(score: IndicatorScore): readonly string[] {
  const { indicator, viewpoints, mean, band, coverage, ratings } = score;
  return [
    numberedShortName(indicator),
    ...viewpoints.map((viewpoint) => figureCell(viewpoint.mean)),
    figureCell(mean),
    band?.name ?? NO_FIGURE,
    `${coverage.counted} of ${coverage.of}`,
    ratings.andFewer ? `${ratings.known} and a few` : String(ratings.known),
  ];
}

function figureCell(mean: number | null): string {
  return mean === null ? NO_FIGURE : oneDecimal(mean);
}

function justUnder({ instrument, summary }: Material): readonly Block[] {
  const near = summary.scores.filter(({ mean }) => mean !== null && looksHigher(instrument, mean));
  if (near.length === 0) return [];
  const names = near.map(({ indicator, mean }) => `“${indicator.shortName}” ${figureCell(mean)}`);
  return [
    paragraph(`Rounded up, and just under the edge of the next word: ${listed(names)}.`, 'note'),
  ];
}

function unscored({ summary }: Material): readonly Block[] {
  if (summary.unscored.length === 0) return [];
  const names = summary.unscored.map(({ indicator }) => `“${indicator.name.text}”`);
  const why = 'there are no ratings, or too few to be shown';
  return [paragraph(`There is no score yet for ${listed(names)}: ${why}.`, 'note')];
}
