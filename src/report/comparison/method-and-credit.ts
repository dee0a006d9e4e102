import { bandRange, bandsStrengthsFirst } from '#domain/scoring/bands.ts';
import { TELLS_FROM } from '#domain/scoring/progress-between.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { listed } from '#domain/words/listed.ts';
import type { Block } from '#report/document.ts';
import { paragraph, section } from '#report/action-plan/blocks.ts';
import type { Material } from './material.ts';

/** How the figures come about, whose words these are, and what this document is not. */
export function methodAndCredit({ instrument }: Material): readonly Block[] {
  return [
    section('Method and credit'),
    paragraph(methodInWords(instrument)),
    paragraph(
      'This is a development tool, not an audit. There are no published norms to set these ' +
        'figures against, and none are made here. Services gave their results of their own accord.',
    ),
    paragraph(
      `${instrument.credit} This is version ${instrument.version} of that wording. The way of ` +
        'scoring, of comparing and of protecting figures is this project’s own, too.',
    ),
  ];
}

function methodInWords(instrument: Material['instrument']): string {
  const { lowest, highest } = instrument.scale;
  const bands = bandsStrengthsFirst(instrument).map(
    (band) => `“${band.name}” ${bandRange(instrument, band)}`,
  );
  return [
    `In a review, statements are rated from ${lowest.rating} (${lowest.label.toLowerCase()}) to`,
    `${highest.rating} (${highest.label.toLowerCase()}). A service’s figure for a source is the mean`,
    'of its ratings. A group’s figure for a source is the plain mean of its services’ figures,',
    'whatever their size; its score and viewpoints are plain means of its sources’ figures.',
    `Our words for scores, ${listed(bands)}, go by the score as it is shown.`,
    'A change compares a service with itself, source by source, and is said from',
    `${oneDecimal(TELLS_FROM)} on. All is worked out exactly, and rounded to be shown.`,
  ].join(' ');
}
