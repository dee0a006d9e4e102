import { NO_PACE, type Pace, withAnswerTyped } from '#domain/journey/pace.ts';
import type { ReviewId, SourceId } from '#domain/records/ids.ts';
import { isAnswered } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { addPace } from '#storage/typing-pace.ts';

/** What was noted in this tab and is not stored yet, and when the last answer was. */
type Stretch = {
  readonly review: ReviewId;
  readonly source: SourceId;
  readonly last: number;
  readonly pace: Pace;
};

let stretch: Stretch | null = null;

/** Stored now and then: an answer's own write must not have to wait for it. */
const ANSWERS_AT_ONCE = 10;

/**
 * Notes that a sheet was answered here, for the time that is left on the coordinator's board. Not to
 * be called for what people answer themselves on a device that was handed over.
 */
export function noteTyping(before: Sheet, after: Sheet): void {
  if (answersOn(after) <= answersOn(before)) return;
  const { reviewId: review, sourceId: source } = after;
  const now = performance.now();
  if (stretch?.review !== review || stretch.source !== source) {
    keepStretch();
    stretch = { review, source, last: now, pace: NO_PACE };
    return;
  }
  stretch = {
    ...stretch,
    last: now,
    pace: withAnswerTyped(stretch.pace, (now - stretch.last) / 1000),
  };
  if (stretch.pace.answers >= ANSWERS_AT_ONCE) keepStretch();
}

/** Stores what was noted so far. A pace is an estimate: where storage refuses, nothing is lost that matters. */
export function keepStretch(): void {
  if (stretch === null || stretch.pace.answers === 0) return;
  const { review, source, pace } = stretch;
  stretch = { ...stretch, pace: NO_PACE };
  addPace(review, source, pace).catch(() => {});
}

const answersOn = ({ responses }: Sheet): number =>
  Object.values(responses).filter(isAnswered).length;
