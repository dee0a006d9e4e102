import type { Block } from '#report/document.ts';
import { counted } from '#domain/words/counted.ts';
import { listed } from '#domain/words/listed.ts';
import { sum } from '#domain/scoring/tally.ts';
import { paragraph, part, section } from './blocks.ts';
import { firstThings } from './first-things.ts';
import { type Material, serviceName } from './material.ts';
import { strongPoints } from './strong-points.ts';

/** The first page: what was looked at, what is strong, what comes first. */
export function inShort(material: Material): readonly Block[] {
  return [
    section('In short'),
    paragraph(whoAndHow(material), 'lead'),
    paragraph(whatWasRead(material)),
    part('What is strong'),
    ...strongPoints(material),
    part('What we will work on first'),
    ...firstThings(material),
  ];
}

function whoAndHow({ review, instrument }: Material): string {
  const indicators = counted(instrument.indicators.length, 'recovery indicator');
  return `${serviceName(review)} looked at its own practice against ${indicators}, with ${instrument.title}.`;
}

function whatWasRead({ evidence }: Material): string {
  const gathered = evidence.sources.filter(({ sheets }) => sheets > 0);
  if (gathered.length === 0) return 'No sheets have been gathered yet.';
  const sheets = counted(sum(gathered.map((source) => source.sheets)), 'sheet');
  const sources = gathered.map(({ shortName, sheets: own }) => `${shortName} (${own})`);
  return `We gathered ${sheets}, each about a document or from a person: ${listed(sources)}.`;
}
