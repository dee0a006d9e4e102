import { bandRange, bandsStrengthsFirst } from '#domain/scoring/bands.ts';
import { SHOW_ALL_FROM, SHOW_MEAN_FROM } from '#domain/scoring/disclosure.ts';
import { listed } from '#domain/words/listed.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { DIFFER_FROM } from '#domain/scoring/score.ts';
import type { Block } from '#report/document.ts';
import { paragraph, section } from './blocks.ts';
import type { Material } from './material.ts';

/** How the figures come about, in one paragraph that needs no other document. */
export function method(material: Material): readonly Block[] {
  return [section('How the scores are worked out'), paragraph(methodInWords(material))];
}

function methodInWords({ instrument }: Material): string {
  const { lowest, highest } = instrument.scale;
  const bands = bandsStrengthsFirst(instrument).map(
    (band) => `“${band.name}” ${bandRange(instrument, band)}`,
  );
  return [
    `Every statement is rated from ${lowest.rating} (${lowest.label.toLowerCase()}) to`,
    `${highest.rating} (${highest.label.toLowerCase()}), or is not applicable, or is left open;`,
    'the last two count neither way. For each source we take the plain mean of its ratings. An',
    'indicator’s score is the plain mean of its sources’ means, so that many sheets of one source',
    'do not outvote a few of another; a viewpoint’s figure is the plain mean of the sources that belong',
    `to it. The words for scores are ours: ${listed(bands)}. Views are said to differ where`,
    `two viewpoints lie ${oneDecimal(DIFFER_FROM)} or more apart. Where people have given fewer than ${SHOW_ALL_FROM} ratings only`,
    `their mean is used, and with fewer than ${SHOW_MEAN_FROM} no figure is shown or counted. All is`,
    'worked out exactly and rounded to one decimal only to be read. There are no published norms to',
    'set these figures against, and small changes between two reviews mean little.',
  ].join(' ');
}
