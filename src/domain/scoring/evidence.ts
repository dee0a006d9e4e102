import { disclose, type Finding } from './disclosure.ts';
import type { IndicatorId, ReviewId } from '#domain/records/ids.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { type EvidenceSource, pooledSources } from './pooling.ts';
import { isEmptySheet, responseTo, type Sheet } from '#domain/records/sheet.ts';
import { shuffledBy } from './shuffle.ts';
import { tally } from './tally.ts';

/**
 * What a review's sheets say, with the people who spoke protected. Everything but the entry of
 * sheets reads this and nothing else: summary, reflection, documents, contribution.
 */
export type Evidence = { readonly sources: readonly SourceEvidence[] };

export type SourceEvidence = Omit<EvidenceSource, 'sheets'> & {
  /** How many sheets have something on them. */
  readonly sheets: number;
  readonly findings: ReadonlyMap<IndicatorId, Finding>;
};

/**
 * Turns a review's sheets into evidence. Sheets with nothing on them, deleted ones, and ones of a
 * source that the instrument does not have are not counted.
 *
 * @param reviewId only seeds the order of examples, so that it stays the same from day to day.
 */
export function evidenceFrom(
  instrument: Instrument,
  reviewId: ReviewId,
  sheets: readonly Sheet[],
): Evidence {
  const filled = sheets.filter((sheet) => sheet.deletedAt === null && !isEmptySheet(sheet));
  return {
    sources: pooledSources(instrument, filled).map((source) => ({
      ...source,
      sheets: source.sheets.length,
      findings: findingsOf(instrument, reviewId, source),
    })),
  };
}

function findingsOf(
  instrument: Instrument,
  reviewId: ReviewId,
  source: EvidenceSource,
): ReadonlyMap<IndicatorId, Finding> {
  return new Map(
    instrument.indicators.map(({ id }) => {
      const responses = source.sheets.map((sheet) => responseTo(sheet, id));
      const examples = examplesOf(source.sheets, id, reviewId);
      return [id, disclose(source.kind, tally(responses), examples)];
    }),
  );
}

/** The key differs between indicators, so that one person's examples cannot be lined up. */
function examplesOf(
  sheets: readonly Sheet[],
  indicator: IndicatorId,
  reviewId: ReviewId,
): readonly string[] {
  const written = sheets
    .map((sheet) => ({ sheet: sheet.id, example: responseTo(sheet, indicator).example.trim() }))
    .filter(({ example }) => example !== '');
  return shuffledBy(written, ({ sheet }) => `${reviewId} ${indicator} ${sheet}`).map(
    ({ example }) => example,
  );
}

/** What one source of evidence says about an indicator. */
export function findingOf(source: SourceEvidence, indicator: IndicatorId): Finding {
  const finding = source.findings.get(indicator);
  if (finding === undefined) throw new Error(`No finding for ${indicator}`);
  return finding;
}
