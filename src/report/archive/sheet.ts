import { type Instrument, type Source, statementFor } from '#domain/instrument/instrument.ts';
import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import type { Response } from '#domain/records/response.ts';
import { isEmptySheet, responseTo, type Sheet } from '#domain/records/sheet.ts';
import { paragraph, part, table, words } from '#report/action-plan/blocks.ts';
import type { Block } from '#report/document.ts';
import { responseInWords, UNANSWERED_IN_WORDS } from './response-words.ts';

const COLUMNS = [words('Statement', 44), words('Rating', 19), words('Example', 37)];

/** One sheet as it was filled in: each statement as it was worded, its rating and its example. */
export function sheetBlocks(
  source: Source,
  { sheet, name }: NamedSheet,
  { instrument }: { readonly instrument: Instrument },
): readonly Block[] {
  if (isEmptySheet(sheet)) return [part(name), paragraph('Nothing is on this sheet yet.')];
  const rows = instrument.indicators.map((indicator) => {
    const response = responseTo(sheet, indicator.id);
    const statement = `${indicator.number}. ${statementFor(indicator, source.id).text}`;
    return [statement, responseInWords(instrument, response), response.example];
  });
  return [part(name), table(`${name}: ${inShort(sheet, instrument)}`, COLUMNS, rows)];
}

/** How it was answered: "8 rated, 1 not applicable, 1 unanswered". */
function inShort(sheet: Sheet, { indicators, scale }: Instrument): string {
  const count = (state: Response['state']): number =>
    indicators.filter(({ id }) => responseTo(sheet, id).state === state).length;
  const [notApplicable, unanswered] = [count('not-applicable'), count('unanswered')];
  return [
    `${count('rated')} rated`,
    ...(notApplicable > 0 ? [`${notApplicable} ${scale.notApplicable.label.toLowerCase()}`] : []),
    ...(unanswered > 0 ? [`${unanswered} ${UNANSWERED_IN_WORDS.toLowerCase()}`] : []),
  ].join(', ');
}
