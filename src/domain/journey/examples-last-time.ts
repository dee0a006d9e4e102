import type { Indicator, Source } from '#domain/instrument/instrument.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { responseTo, type Sheet } from '#domain/records/sheet.ts';
import { withoutRepeats } from '#domain/scoring/repeated-examples.ts';
import { sheetsInOrder } from './sheet-order.ts';

/** What was written beside each statement, each thing once. */
export type ExamplesLastTime = ReadonlyMap<IndicatorId, readonly string[]>;

export const NO_EXAMPLES: ExamplesLastTime = new Map();

/**
 * The examples of documents, to be read beside the next review's sheets so that nobody has to type
 * them again. Never those of people: they spoke for one review, and were promised not to be known.
 */
export function examplesLastTime(
  source: Source,
  indicators: readonly Indicator[],
  sheets: readonly Sheet[],
): ExamplesLastTime {
  if (source.kind !== 'written') return NO_EXAMPLES;
  const ordered = sheetsInOrder(source, sheets);
  return new Map(
    indicators.map(({ id }) => {
      const written = ordered.map(({ sheet }) => responseTo(sheet, id).example.trim());
      const examples = withoutRepeats(written.filter((text) => text !== ''));
      return [id, examples.map(({ text }) => text)];
    }),
  );
}
