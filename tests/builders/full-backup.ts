import { mergeRecords } from '#domain/merging/merge-record.ts';
import { actionRecord } from '#domain/records/action.ts';
import type { Merging } from '#domain/records/edits.ts';
import { PracticeId } from '#domain/records/ids.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { encodeBackup } from '#files/backup.ts';
import { changedTo } from './any-edits.ts';
import { aDevice } from './devices.ts';
import { idOf } from './ids.ts';
import { aReflection, anAction, aReview, NOON } from './records.ts';
import { aSheet } from './sheets.ts';
import { smallInstrument } from './small-instrument.ts';

const small = smallInstrument();
const [HERE, THERE] = ['Here.', 'There.'];
const [laptop, office] = [aDevice('laptop'), aDevice('office')];

/** A small review with a record of every kind, with edits in it, and with conflicts in each kind. */
export function aReviewOfEverything(): ReviewRecords {
  const diary = aSheet(small, { source: 'diaries', ratings: '4 NA', examples: ['Zażółć “ja” 🌿'] });
  const note = { id: idOf.note('n'), on: '2026-11-01', text: 'Rang.\nNobody in.' };
  const review = aReview({
    startsOn: '2026-03-02',
    sources: { [idOf.source('diaries')]: { included: true, intended: 7 } },
    coProduction: [PracticeId.parse('asked')],
  });
  return {
    review: changedApart(reviewRecord, review, [{ coordinator: HERE }, { coordinator: THERE }]),
    sheets: [
      changedApart(sheetRecord, diary, [rated('5 NA'), rated('1 NA')]),
      aSheet(small, { source: 'visitors', ratings: '1 2' }),
      aSheet(small, { source: 'diaries', nth: 2, deletedAt: NOON }),
    ],
    reflections: [
      changedApart(reflectionRecord, aReflection('water', { isPriority: true }), [
        { strengths: HERE },
        { strengths: THERE },
      ]),
    ],
    actions: [
      changedApart(
        actionRecord,
        anAction('Ring back', 'light', { notes: [note], dueOn: '2026-12-01' }),
        [{ lead: HERE }, { lead: THERE }],
      ),
    ],
  };
}

/** The text of a backup of it. */
export function fullBackup(): string {
  return encodeBackup([aReviewOfEverything()], NOON);
}

/** A record after two devices have each changed a copy of it. */
export function changedApart<Shape extends Merging>(
  kind: MergedKind<Shape>,
  record: Shape,
  [here, there]: readonly [Partial<Shape>, Partial<Shape>],
): Shape {
  return mergeRecords(
    kind,
    changedTo(kind, record, { ...record, ...here }, laptop),
    changedTo(kind, record, { ...record, ...there }, office),
  );
}

const rated = (ratings: string) => ({
  responses: aSheet(small, { source: 'diaries', ratings }).responses,
});
