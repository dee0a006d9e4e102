import { oneDecimal } from '#domain/scoring/rounding.ts';
import { differenceInWords } from '#domain/words/score-words.ts';
import { DIFFER_FROM, type IndicatorScore } from '#domain/scoring/score.ts';
import { numberedName } from '#domain/words/indicator-words.ts';
import type { Block } from '#report/document.ts';
import { list, paragraph, section } from './blocks.ts';
import { hasScores, type Material } from './material.ts';

/** Indicators that look different from different viewpoints; nothing before there are scores. */
export function differences(material: Material): readonly Block[] {
  if (!hasScores(material)) return [];
  const { summary } = material;
  const edge = oneDecimal(DIFFER_FROM);
  return [
    section('Where views differ'),
    paragraph(
      `Views differ where two viewpoints lie ${edge} or more apart. That is something to talk ` +
        'about, and no fault.',
    ),
    ...(summary.differing.length === 0
      ? [paragraph('No indicator looks that different from any two viewpoints.')]
      : list(summary.differing.flatMap(apart))),
  ];
}

function apart({ indicator, difference }: IndicatorScore): readonly string[] {
  return difference === null
    ? []
    : [`${numberedName(indicator)}: ${differenceInWords(difference)}`];
}
