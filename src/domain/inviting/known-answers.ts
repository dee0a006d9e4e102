import { findIndicator, type Instrument } from '#domain/instrument/instrument.ts';
import { responseField, type Sheet } from '#domain/records/sheet.ts';

/** How many answers on a sheet are to statements that the instrument does not have. */
export function unknownAnswers({ responses }: Sheet, instrument: Instrument): number {
  return Object.keys(responses).filter((id) => findIndicator(instrument, id) === undefined).length;
}

/** The sheet without them, and without what merging would have to know of them. */
export function withKnownAnswers(sheet: Sheet, { indicators }: Instrument): Sheet {
  const known = indicators.flatMap(({ id }) => {
    const response = sheet.responses[id];
    return response === undefined ? [] : [[id, response] as const];
  });
  const names = new Set(['code', 'deletedAt', ...indicators.map(({ id }) => responseField(id))]);
  const edits = Object.entries(sheet.edits).filter(([name]) => names.has(name));
  return { ...sheet, responses: Object.fromEntries(known), edits: Object.fromEntries(edits) };
}
