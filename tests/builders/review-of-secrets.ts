import type { Instrument } from '#domain/instrument/instrument.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import type { Review } from '#domain/records/review.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { sheetRecord, type Sheet } from '#domain/records/sheet.ts';
import { changedTo } from './any-edits.ts';
import { aDevice } from './devices.ts';
import { idOf } from './ids.ts';
import { aReflection, anAction, aReview } from './records.ts';
import { aSheet } from './sheets.ts';

/** Stands in every text that a person could have written, and so must be in no contribution. */
export const SECRET = 'Mrs McKay, 0131 496 0000';

const device = aDevice('secretword');
/** Times and days that nothing else in a test has. */
const MOMENT = '2026-05-06T07:08:09.123Z';
const DAY = '2026-05-06';

/** How many sheets each source has: enough people, three or four, and two groups that are pooled. */
const SHEETS: Readonly<Record<string, number>> = {
  assessments: 3,
  'care-plans': 6,
  'service-information': 1,
  'people-providing': 4,
  'people-using': 6,
  'informal-carers': 2,
};

/**
 * A review of SRI 2 itself, well on its way: with ratings from every source, in which every text,
 * name, day, time and id can be told again wherever it turns up.
 */
export function reviewOfSecrets(
  instrument: Instrument,
  changes: Partial<Review> = {},
): ReviewRecords {
  return {
    review: aReview({
      service: {
        name: `Harbour View ${SECRET}`,
        organisation: SECRET,
        area: 'lothian/midlothian',
        sector: 'third',
        setting: 'supported-living',
        size: '20-49',
      },
      coordinator: SECRET,
      startsOn: DAY,
      gatherBy: DAY,
      meetsOn: DAY,
      reviewOn: DAY,
      createdAt: MOMENT,
      ...changes,
    }),
    sheets: Object.entries(SHEETS).flatMap(([source, count]) =>
      Array.from({ length: count }, (_, index) => sheet(instrument, source, index + 1)),
    ),
    reflections: instrument.indicators.slice(0, 3).map(({ id }) => {
      const words = { strengths: SECRET, toDevelop: SECRET, isPriority: true };
      const blank = aReflection(id);
      return changedTo(reflectionRecord, blank, { ...blank, ...words }, device);
    }),
    actions: [
      action('goals', 'under-way'),
      action('goals', 'not-started'),
      action('informal-carers', 'done'),
    ],
  };
}

function sheet(instrument: Instrument, source: string, nth: number): Sheet {
  const before = aSheet(instrument, { source, nth });
  const ratings = instrument.indicators.map((_, index) => WORDS[(index * 3 + nth) % WORDS.length]);
  const examples = instrument.indicators.map(() => SECRET);
  const after = aSheet(instrument, { source, nth, ratings: ratings.join(' '), examples });
  return changedTo(sheetRecord, before, after, device);
}

const WORDS = ['4', '5', '3', '4', '2', 'NA', '4', '_', '5', '3', '1'];

function action(indicator: string, status: Action['status']): Action {
  const before = anAction(`${SECRET} ${indicator} ${status}`, indicator);
  const after: Action = {
    ...before,
    why: SECRET,
    lead: SECRET,
    measure: SECRET,
    startsOn: DAY,
    dueOn: DAY,
    status,
    notes: [{ id: idOf.note(status), on: DAY, text: SECRET }],
    addedAt: MOMENT,
  };
  return changedTo(actionRecord, before, after, device);
}
