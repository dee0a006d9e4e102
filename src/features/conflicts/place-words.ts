import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { actionTitle } from '#domain/journey/action-plan.ts';
import { findIndicator, findSource, type Instrument } from '#domain/instrument/instrument.ts';
import type { ReviewConflict } from '#domain/merging/review-conflicts.ts';
import { unreachable } from '#domain/never.ts';
import type { Action } from '#domain/records/action.ts';
import type { Reflection } from '#domain/records/reflection.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { isEmptySheet, type Sheet } from '#domain/records/sheet.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';

/** Where something was changed in two places, as a heading: "Strengths of 2. Goals". */
export function placeInWords(open: OpenReview, { kind, record, conflict }: ReviewConflict): string {
  const [field, entry] = partsOf(conflict.field);
  switch (kind) {
    case 'review':
      return inPlan(open.instrument, field, entry);
    case 'sheet':
      return onSheet(open, record, field, entry);
    case 'reflection':
      return inReflection(open.instrument, record, field);
    case 'action':
      return inAction(record, field);
    default:
      return unreachable(kind);
  }
}

/** "responses/goals" as its two parts; the second is empty where there is one only. */
export function partsOf(field: string): readonly [string, string] {
  const slash = field.indexOf('/');
  return slash === -1 ? [field, ''] : [field.slice(0, slash), field.slice(slash + 1)];
}

/** An indicator as it is spoken of in a line: "2. Goals". */
export function indicatorInWords(instrument: Instrument, id: string): string {
  const indicator = findIndicator(instrument, id);
  return indicator === undefined ? id : numberedShortName(indicator);
}

/** Maps, as names that come out of a file may be those of any object's own workings. */
const PLAN = mapOf({
  name: 'Name of the service',
  organisation: 'Organisation',
  area: 'Area',
  sector: 'Sector',
  setting: 'Setting',
  size: 'People supported at one time',
  coordinator: 'Who coordinates the review',
  startsOn: 'The day the review starts',
  gatherBy: 'The day by which sheets are in',
  meetsOn: 'The day we meet to talk it through',
  reviewOn: 'The day we look at the action plan again',
  contributed: 'The contribution that was saved',
  deletedAt: 'The review as a whole',
});

function inPlan(instrument: Instrument, field: string, entry: string): string {
  if (field === 'sources') return `${findSource(instrument, entry)?.name ?? entry}, in the plan`;
  if (field === 'coProduction') {
    const practice = instrument.coProduction.find(({ id }) => id === entry);
    return `Whether this is true of the review: “${practice?.text ?? entry}”`;
  }
  if (field === 'invited')
    return `How many were invited to ${findSource(instrument, entry)?.name ?? entry}`;
  if (field === 'returnKeys') return 'A key for sheets that are handed back';
  return PLAN.get(field === 'service' ? entry : field) ?? field;
}

/** People's sheets go by the name that gives no order away: `sheetsInOrder`. */
function onSheet(
  { instrument, sheets }: OpenReview,
  sheet: Sheet,
  field: string,
  indicator: string,
): string {
  const source = findSource(instrument, sheet.sourceId);
  const listed = sheets.filter((it) => it.id === sheet.id || !isEmptySheet(it));
  const named = source && sheetsInOrder(source, listed).find((it) => it.sheet.id === sheet.id);
  const name = named?.name ?? 'A sheet';
  if (field === 'code') return `The code of ${name}`;
  if (indicator === '') return `${name} as a whole`;
  const number = findIndicator(instrument, indicator)?.number;
  return number === undefined ? name : `${name}, statement ${number}`;
}

function inReflection(instrument: Instrument, { indicatorId }: Reflection, field: string): string {
  const indicator = indicatorInWords(instrument, indicatorId);
  if (field === 'strengths') return `Strengths of ${indicator}`;
  if (field === 'toDevelop') return `What to develop in ${indicator}`;
  return `Whether ${indicator} is a priority`;
}

const ACTION = mapOf({
  indicatorId: 'Indicator',
  what: 'Wording',
  why: 'Reason',
  lead: 'Lead',
  startsOn: 'Start date',
  dueOn: 'Due date',
  measure: 'How we will know',
  status: 'Status',
  notes: 'Progress note',
});

function inAction(action: Action, field: string): string {
  const title = `the action “${shortened(actionTitle(action))}”`;
  const part = ACTION.get(field);
  return part === undefined ? `${title.replace('t', 'T')} as a whole` : `${part} of ${title}`;
}

function mapOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words));
}

const LONGEST = 80;

function shortened(title: string): string {
  return title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()}…` : title;
}
