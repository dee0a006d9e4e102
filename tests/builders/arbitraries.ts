import * as fc from 'fast-check';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { RATINGS, type Rating, type Response } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { aSheet } from './sheets.ts';

export const anyRating: fc.Arbitrary<Rating> = fc.constantFrom(...RATINGS);

const anyExample = fc.constantFrom('', '', 'Benefits check recorded.', 'Gar nicht. Zażółć!');

export const anyResponse: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ state: fc.constant('unanswered' as const), example: anyExample }),
  fc.record({ state: fc.constant('not-applicable' as const), example: anyExample }),
  fc.record({ state: fc.constant('rated' as const), rating: anyRating, example: anyExample }),
);

/** Any pile of sheets, from any of the instrument's sources. */
export function anySheets(instrument: Instrument): fc.Arbitrary<readonly Sheet[]> {
  const responses = fc.array(anyResponse, { maxLength: instrument.indicators.length });
  const source = fc.constantFrom(...instrument.sources.map(({ id }) => id));
  return fc
    .array(fc.record({ source, responses }), { maxLength: 40 })
    .map((sketches) =>
      sketches.map((sketch, index) => sheetFrom(instrument, { ...sketch, nth: index + 1 })),
    );
}

function sheetFrom(
  instrument: Instrument,
  { source, nth, responses }: { source: string; nth: number; responses: readonly Response[] },
): Sheet {
  const entries = instrument.indicators.flatMap(({ id }, index) => {
    const response = responses[index];
    return response === undefined ? [] : [[id, response] as const];
  });
  return { ...aSheet(instrument, { source, nth }), responses: Object.fromEntries(entries) };
}
