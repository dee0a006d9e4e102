import type { SheetCode } from '#domain/paper/sheet-code.ts';
import { UNCHANGED } from '#domain/records/edits.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { findSource, type Instrument, type Source } from '#domain/instrument/instrument.ts';
import type { Response } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { idOf } from './ids.ts';
import { responsesFrom } from './ratings.ts';

export type SheetSketch = {
  readonly source: string;
  /** One word for each indicator in the instrument's order: `4 4 NA _ 5`. The rest is unanswered. */
  readonly ratings?: string;
  /** The examples, in the same order. */
  readonly examples?: readonly string[];
  /** Tells the sheets of one source apart, and is the number of a written one. */
  readonly nth?: number;
  readonly reviewId?: ReviewId;
  /** What stands on the printed sheet that it was typed from. */
  readonly code?: SheetCode;
  readonly deletedAt?: string | null;
};

/** One filled sheet. The same sketch gives the same sheet, id and all. */
export function aSheet(instrument: Instrument, sketch: SheetSketch): Sheet {
  const { source, ratings = '', examples = [], nth = 1, deletedAt = null } = sketch;
  const words = padded(ratings, examples.length);
  return {
    version: 3,
    id: idOf.sheet(`${source} ${nth}`),
    reviewId: sketch.reviewId ?? idOf.review(),
    sourceId: idOf.source(source),
    number: sourceNamed(instrument, source).kind === 'written' ? nth : null,
    code: sketch.code ?? null,
    responses: byIndicator(instrument, responsesFrom(words, examples)),
    deletedAt,
    ...UNCHANGED,
  };
}

/** Several sheets of one source, one for each line of ratings. */
export function sheetsOf(
  instrument: Instrument,
  source: string,
  lines: readonly string[],
): readonly Sheet[] {
  return lines.map((ratings, index) => aSheet(instrument, { source, ratings, nth: index + 1 }));
}

/** Sheets that speak of the first indicator only, one for each of the words. */
export function onFirstIndicator(
  instrument: Instrument,
  source: string,
  ratings: string,
): readonly Sheet[] {
  const words = ratings.split(' ').filter((word) => word !== '');
  return sheetsOf(instrument, source, words);
}

/** A test that names a source which is not there has a slip of the pen in it. */
export function sourceNamed(instrument: Instrument, id: string): Source {
  const source = findSource(instrument, id);
  if (source === undefined) throw new Error(`The instrument has no source ${id}`);
  return source;
}

function padded(ratings: string, atLeast: number): string {
  const missing = atLeast - ratings.split(' ').filter((word) => word !== '').length;
  return `${ratings} ${'_ '.repeat(Math.max(0, missing))}`;
}

function byIndicator(instrument: Instrument, responses: readonly Response[]): Sheet['responses'] {
  const { indicators } = instrument;
  if (responses.length > indicators.length) {
    throw new Error(`${responses.length} responses for ${indicators.length} indicators`);
  }
  return Object.fromEntries(
    indicators.flatMap(({ id }, index) => {
      const response = responses[index];
      return response === undefined ? [] : [[id, response]];
    }),
  );
}
