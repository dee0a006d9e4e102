import { oneDecimal } from '#domain/scoring/rounding.ts';
import { DIFFER_FROM } from '#domain/scoring/score.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import type { Block } from '#report/document.ts';
import { paragraph, part, section, table } from '#report/action-plan/blocks.ts';
import { shareInWords, spreadInWords } from './figure-words.ts';
import { groupColumns, type Material, pictureOf } from './material.ts';
import { APART } from './parting-in-short.ts';

/** How services spread over the scale, and in how many of them viewpoints part. */
export function howServicesDiffer(material: Material): readonly Block[] {
  const { groups, instrument } = material;
  const spreads = instrument.indicators.map((indicator) => [
    numberedShortName(indicator),
    ...groups.map((group) => spreadInWords(pictureOf(group, indicator.id).spread, 'score')),
  ]);
  const partings = instrument.indicators.map((indicator) => [
    numberedShortName(indicator),
    ...groups.map((group) => shareInWords(pictureOf(group, indicator.id).parting, APART)),
  ]);
  const columns = groupColumns('Indicator', material);
  return [
    section('How services differ'),
    paragraph(
      'How many services have a score of their own in which stretch of the scale. Stretches are ' +
        'half a point wide where they hold enough services, and wider where they do not.',
    ),
    table('Services by their own score', columns, spreads),
    part('Where viewpoints part'),
    paragraph(
      `In a service, viewpoints part where its own figures for two of them lie ${edge} or more ` +
        'apart. That is something to talk about, and no fault. Services count that have two viewpoints or more.',
    ),
    table('Services whose viewpoints part', columns, partings),
  ];
}

const edge = oneDecimal(DIFFER_FROM);
