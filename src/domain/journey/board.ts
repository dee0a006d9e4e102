import type { Instrument } from '#domain/instrument/instrument.ts';
import type { SourceId } from '#domain/records/ids.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { answeredOn, isEmptySheet } from '#domain/records/sheet.ts';
import { sum } from '#domain/scoring/tally.ts';
import { NO_PACE, type Pace, secondsPerAnswer, together } from './pace.ts';
import { progressOf, type SourceProgress } from './progress.ts';

/** What has come in from one source, and what is missing. */
export type BoardRow = SourceProgress & {
  /** Sheets that were planned and are not there yet. */
  readonly toCome: number;
  /** Sheets that have been begun and have statements without an answer. */
  readonly unfinished: number;
  /** How many people were invited to fill one in by themselves. */
  readonly invited: number;
  /** To type in what is missing, at the pace so far; null where that is not known yet. */
  readonly seconds: number | null;
};

/** One place that knows what has come in, what is missing and how long is left. */
export type Board = {
  /** The sources of this review. One that was left out is on no board. */
  readonly rows: readonly BoardRow[];
  readonly sheets: number;
  readonly toCome: number;
  /** To type in all that is missing; null where any of it is not known. */
  readonly seconds: number | null;
  /** Answers that the pace was taken from. */
  readonly answersTimed: number;
};

/** By source: what was typed in on this device, for this review. */
export type Paces = Readonly<Record<SourceId, Pace>>;

export function boardOf(instrument: Instrument, records: ReviewRecords, paces: Paces): Board {
  const all = together(Object.values(paces));
  const rows = progressOf(instrument, records)
    .sources.filter(({ included }) => included)
    .map((progress) => rowOf(progress, instrument, records, { all, paces }));
  return {
    rows,
    sheets: sum(rows.map(({ sheets }) => sheets)),
    toCome: sum(rows.map(({ toCome }) => toCome)),
    seconds: sumOrNull(rows.map(({ seconds }) => seconds)),
    answersTimed: all.answers,
  };
}

function rowOf(
  progress: SourceProgress,
  { indicators }: Instrument,
  { review, sheets }: ReviewRecords,
  { all, paces }: { readonly all: Pace; readonly paces: Paces },
): BoardRow {
  const { source, intended } = progress;
  const ids = indicators.map(({ id }) => id);
  const begun = sheets.filter(
    (it) => it.sourceId === source.id && it.deletedAt === null && !isEmptySheet(it),
  );
  const toCome = Math.max(0, intended - begun.length);
  const blanks = sum(begun.map((sheet) => ids.length - answeredOn(sheet, ids)));
  return {
    ...progress,
    toCome,
    unfinished: begun.length - progress.complete,
    invited: review.invited[source.id] ?? 0,
    seconds: timeFor(toCome * ids.length + blanks, paces[source.id] ?? NO_PACE, all),
  };
}

/** At the source's own pace, and where that is not known at the pace of all: reading a file takes longer. */
function timeFor(answers: number, own: Pace, all: Pace): number | null {
  if (answers === 0) return 0;
  const each = secondsPerAnswer(own) ?? secondsPerAnswer(all);
  return each === null ? null : answers * each;
}

function sumOrNull(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length < figures.length ? null : sum(known);
}
