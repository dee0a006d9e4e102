import { isOpen } from '#domain/records/action.ts';
import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import { hasReflection } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import type { Review, SourcePlan } from '#domain/records/review.ts';
import { carriedOver } from './next-cycle.ts';
import { answeredOn, isEmptySheet, type Sheet } from '#domain/records/sheet.ts';

/** How far the gathering from one source has come. */
export type SourceProgress = {
  readonly source: Source;
  readonly included: boolean;
  readonly intended: number;
  /** Sheets with something on them. */
  readonly sheets: number;
  /** Those on which every statement has a rating or "not applicable". */
  readonly complete: number;
};

/** How far a review has come, stage by stage. Nothing is ever locked; this only informs. */
export type Progress = {
  /** How many of the plan's own questions have been answered, beyond the service's name. */
  readonly planned: number;
  readonly sources: readonly SourceProgress[];
  readonly reflected: number;
  readonly priorities: number;
  readonly actions: number;
  readonly openActions: number;
  /** Those of the actions that were agreed in the last review, before this one was started. */
  readonly carried: { readonly actions: number; readonly open: number };
};

export function progressOf(instrument: Instrument, records: ReviewRecords): Progress {
  const { review, sheets, reflections } = records;
  const actions = records.actions.filter(({ deletedAt }) => deletedAt === null);
  const carried = carriedOver(review, actions);
  return {
    planned: answersInPlan(review),
    sources: instrument.sources.map((source) => sourceProgress(instrument, review, source, sheets)),
    reflected: reflections.filter(hasReflection).length,
    priorities: reflections.filter(({ isPriority }) => isPriority).length,
    actions: actions.length,
    openActions: actions.filter(isOpen).length,
    carried: { actions: carried.length, open: carried.filter(isOpen).length },
  };
}

/** How a source is planned; one the review does not mention is included as recommended. */
export function planFor(review: Review, source: Source): SourcePlan {
  return review.sources[source.id] ?? { included: true, intended: source.recommended };
}

function sourceProgress(
  instrument: Instrument,
  review: Review,
  source: Source,
  sheets: readonly Sheet[],
): SourceProgress {
  const ids = instrument.indicators.map(({ id }) => id);
  const filled = sheets.filter(
    (sheet) => sheet.sourceId === source.id && sheet.deletedAt === null && !isEmptySheet(sheet),
  );
  return {
    source,
    ...planFor(review, source),
    sheets: filled.length,
    complete: filled.filter((sheet) => answeredOn(sheet, ids) === ids.length).length,
  };
}

/** What came along from the last review was planned there: it is not what was planned here. */
function answersInPlan(review: Review): number {
  const own = review.follows === null ? answersThatComeAlong(review) : [];
  const answers = [
    ...own,
    ...[review.startsOn, review.gatherBy, review.meetsOn, review.reviewOn].map((d) => d !== null),
    review.coProduction.length > 0,
  ];
  return answers.filter(Boolean).length;
}

function answersThatComeAlong({ service, coordinator, sources }: Review): readonly boolean[] {
  const { organisation, area, sector, setting, size } = service;
  return [
    ...[organisation, coordinator].map((text) => text.trim() !== ''),
    ...[area, sector, setting, size].map((fact) => fact !== null),
    Object.keys(sources).length > 0,
  ];
}
