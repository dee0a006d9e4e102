import { scoreBesideBand } from '#domain/scoring/band-edges.ts';
import { bandRange, bandsStrengthsFirst } from '#domain/scoring/bands.ts';
import type { Band } from '#domain/instrument/instrument.ts';
import { coverageInWords } from '#domain/words/score-words.ts';
import type { IndicatorScore } from '#domain/scoring/score.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import type { Block } from '#report/document.ts';
import { list, paragraph, section } from './blocks.ts';
import { hasScores, type Material } from './material.ts';
import { inTheTeamsWords } from './team-words.ts';

/** What is going well, and what is under way: by the scores, then in the team's words. */
export function strengths(material: Material): readonly Block[] {
  const bands = bandsStrengthsFirst(material.instrument).slice(0, -1);
  return [
    section('Strengths'),
    ...bands.flatMap((band) => indicatorsIn(band, material)),
    ...inTheTeamsWords('strengths', material),
  ];
}

/** What could be better: by the scores, then in the team's words. */
export function toDevelop(material: Material): readonly Block[] {
  const bands = bandsStrengthsFirst(material.instrument).slice(-1);
  return [
    section('What to develop'),
    ...bands.flatMap((band) => indicatorsIn(band, material)),
    ...inTheTeamsWords('toDevelop', material),
  ];
}

function indicatorsIn(band: Band, material: Material): readonly Block[] {
  if (!hasScores(material)) return [];
  const { instrument, summary } = material;
  const group = summary.groups.find((one) => one.band.id === band.id);
  const word = `“${band.name}” is our word for a score ${bandRange(instrument, band)}.`;
  if (group === undefined) return [paragraph(`${word} No indicator is there this time.`)];
  const items = group.scores.map((score) => scored(score, material));
  return [paragraph(`${word} ${band.meaning}`), ...list(items)];
}

function scored(score: IndicatorScore, { instrument }: Material): string {
  const { indicator, mean, coverage } = score;
  if (mean === null) return numberedName(indicator);
  const figure = scoreBesideBand(instrument, mean);
  return `${numberedName(indicator)}: ${figure}, from ${coverageInWords(coverage)}`;
}
