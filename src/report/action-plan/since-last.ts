import { type SinceLastTime, sinceLastTime } from '#domain/journey/since-last-time.ts';
import { dayInWords } from '#domain/records/dates.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import type { IndicatorProgress, Side } from '#domain/scoring/progress-between.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import {
  changeInWords,
  comparedInWords,
  HOW_TO_READ_CHANGE,
  REWORDED,
  sideInWords,
} from '#domain/words/progress-words.ts';
import type { Block, TableBlock } from '#report/document.ts';
import { paragraph, section, table, words } from './blocks.ts';
import type { Material } from './material.ts';

/** What has changed since the review that this one follows; nothing where it follows none. */
export function sinceLast(material: Material): readonly Block[] {
  const { last } = material;
  if (last.kind === 'none') return [];
  return [
    section('Since last time'),
    ...(last.kind === 'here' ? compared(last.open, material) : [paragraph(NOT_HERE)]),
  ];
}

const NOT_HERE =
  'This review follows an earlier one, which was not at hand where this document was made. So ' +
  'nothing is set beside it here.';

function compared(last: OpenReview, material: Material): readonly Block[] {
  const since = sinceLastTime(last, material, material.evidence);
  return [
    paragraph(`${besideWhat(last)} ${comparedInWords(since)}`),
    ...(since.isReworded ? [paragraph(REWORDED)] : []),
    ...(since.compared.length > 0 ? [sinceTable(since)] : []),
    paragraph(`${HOW_TO_READ_CHANGE} Changes are worked out before anything is rounded.`, 'note'),
  ];
}

function besideWhat({ review: { startsOn } }: OpenReview): string {
  const started = startsOn === null ? '' : `, started on ${dayInWords(startsOn)}`;
  return `These scores stand beside those of the last review${started}. They are made of the compared sources alone.`;
}

const COLUMNS = [
  words('Indicator', 31),
  words('Last time', 23),
  words('This time', 23),
  words('Change', 23),
];

function sinceTable({ indicators }: SinceLastTime): TableBlock {
  return table('Last time and this time', COLUMNS, indicators.map(cellsOf));
}

function cellsOf({ indicator, sides, change }: IndicatorProgress): readonly string[] {
  const name = numberedShortName(indicator);
  return [name, cellOf(sides?.last), cellOf(sides?.now), changeInWords(change)];
}

function cellOf(side: Side | undefined): string {
  return side ? `${oneDecimal(side.mean)} (${sideInWords(side)})` : '–';
}
