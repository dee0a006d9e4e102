import { aDevice } from '#tests/builders/devices.ts';
import { changedTo } from '#tests/builders/any-edits.ts';
import { changedApart } from '#tests/builders/full-backup.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, aReview, anAction } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { actionRecord, type Action } from '#domain/records/action.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';

let marked = 0;
const words = (what: string) => `SECRET ${what} ${(marked += 1)}`;
const day = () => `1987-0${1 + (marked % 9)}-${10 + ((marked += 1) % 18)}`;
const moment = () => `${day()}T04:05:06.789Z`;
const device = aDevice('secret');

/** A review in which every name, text, date, number and id can be told again where it turns up. */
export function reviewOfSecrets(instrument: Instrument): OpenReview {
  const review = aReview({
    instrument: { id: instrument.id, version: instrument.version },
    service: {
      name: words('service'),
      organisation: words('organisation'),
      area: 'lothian/midlothian',
      sector: 'third',
      setting: 'peer',
      size: 'under-20',
    },
    coordinator: words('coordinator'),
    startsOn: day(),
    gatherBy: day(),
    meetsOn: day(),
    reviewOn: day(),
    sources: { [idOf.source('diaries')]: { included: true, intended: 739 } },
    createdAt: moment(),
  });
  return {
    instrument,
    review: changedApart(reviewRecord, review, [
      { coordinator: words('here') },
      { coordinator: words('there') },
    ]),
    sheets: [
      sheet(instrument, 'diaries', 641),
      ...[1, 2, 3].map((nth) => sheet(instrument, 'visitors', nth)),
      ...[1, 2, 3, 4].map((nth) => sheet(instrument, 'neighbours', nth)),
    ],
    reflections: [
      aReflection('water', { strengths: words('strengths'), toDevelop: words('to develop') }),
    ],
    actions: [action('water'), action('mrs-mckay')],
  };
}

function sheet(instrument: Instrument, source: string, nth: number) {
  const before = aSheet(instrument, { source, nth });
  const said = { ratings: '4 2', examples: [words('example'), words('example')] };
  const after = aSheet(instrument, { source, nth, ...said });
  return changedTo(sheetRecord, before, after, device);
}

function action(indicator: string): Action {
  const before = anAction(words('what'), indicator);
  const after: Action = {
    ...before,
    why: words('why'),
    lead: words('lead'),
    measure: words('measure'),
    startsOn: day(),
    dueOn: day(),
    status: 'under-way',
    notes: [{ id: idOf.note(words('note')), on: day(), text: words('note') }],
    addedAt: moment(),
  };
  return changedTo(actionRecord, before, after, device);
}

/** Every name of a member and every value in some plain data, as text. */
export function everythingIn(data: unknown): ReadonlySet<string> {
  if (typeof data !== 'object' || data === null) return new Set([String(data)]);
  const names = Array.isArray(data) ? [] : Object.keys(data);
  return new Set([...names, ...Object.values(data).flatMap((part) => [...everythingIn(part)])]);
}
