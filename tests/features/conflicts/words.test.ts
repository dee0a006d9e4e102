import { describe, expect, test } from 'vitest';
import { placeInWords } from '#features/conflicts/place-words.ts';
import { valueInWords } from '#features/conflicts/value-words.ts';
import type { ReviewConflict } from '#domain/merging/review-conflicts.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { NOTHING_SAID } from '#tests/builders/contributions.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const instrument = loadV1();
const plans = [1, 3].map((nth) => aSheet(instrument, { source: 'care-plans', ratings: '4', nth }));
const people = [1, 2, 3].map((nth) =>
  aSheet(instrument, { source: 'people-using', ratings: '4', nth }),
);
const empty = [4, 5, 6].map((nth) => aSheet(instrument, { source: 'people-using', nth }));
const action = anAction('Ring back');
const open: OpenReview = {
  instrument,
  review: aReview(),
  sheets: [...plans, ...people, ...empty],
  reflections: [],
  actions: [action],
};
const [, third = aSheet(instrument, { source: 'care-plans' })] = plans;

const inReview = (field: string): ReviewConflict => ({
  kind: 'review',
  record: open.review,
  conflict: { field, values: [] },
});
const onSheet = (field: string, record = third): ReviewConflict => ({
  kind: 'sheet',
  record,
  conflict: { field, values: [] },
});
const inReflection = (field: string): ReviewConflict => ({
  kind: 'reflection',
  record: aReflection('goals'),
  conflict: { field, values: [] },
});
const inAction = (field: string, what = 'Ring back'): ReviewConflict => ({
  kind: 'action',
  record: { ...action, what },
  conflict: { field, values: [] },
});

const [practice] = instrument.coProduction;
const PLACES: readonly [string, ReviewConflict][] = [
  ['Name of the service', inReview('service/name')],
  ['Area', inReview('service/area')],
  ['Who coordinates the review', inReview('coordinator')],
  ['The day we meet to talk it through', inReview('meetsOn')],
  ['Care plans, in the plan', inReview('sources/care-plans')],
  [
    `Whether this is true of the review: “${practice?.text ?? ''}”`,
    inReview(`coProduction/${practice?.id ?? ''}`),
  ],
  ['The review as a whole', inReview('deletedAt')],
  ['Care plan 3, statement 2', onSheet('responses/goals')],
  ['Care plan 3 as a whole', onSheet('deletedAt')],
  ['Strengths of 2. Goals', inReflection('strengths')],
  ['What to develop in 2. Goals', inReflection('toDevelop')],
  ['Whether 2. Goals is a priority', inReflection('isPriority')],
  ['Due date of the action “Ring back”', inAction('dueOn')],
  ['Progress note of the action “Ring back”', inAction(`notes/${idOf.note('n')}`)],
  ['The action “Ring back” as a whole', inAction('deletedAt')],
  ['Lead of the action “Action not described yet”', inAction('lead', ' ')],
  [`Lead of the action “${'word '.repeat(16).trim()}…”`, inAction('lead', 'word '.repeat(100))],
];

describe('where something was changed in two places', () => {
  test.each(PLACES)('%s', (expected, conflict) => {
    expect(placeInWords(open, conflict)).toBe(expected);
  });

  test('people’s sheets go by a place that says nothing of who came first', () => {
    const names = people.map((sheet) => placeInWords(open, onSheet('responses/goals', sheet)));
    expect(names.toSorted()).toEqual([
      'Response 1, statement 2',
      'Response 2, statement 2',
      'Response 3, statement 2',
    ]);
    const byId = people.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id }) => id);
    const first = people.find((_, place) => names[place] === 'Response 1, statement 2');
    expect(first?.id).toBe(byId[0]);
  });
});

type Words = { fact: string | null; writing: string | null };
const VALUES: readonly [ReviewConflict, unknown, Partial<Words>][] = [
  [inReflection('strengths'), 'Two\nlines', { fact: null, writing: 'Two\nlines' }],
  [inReflection('strengths'), '', { fact: 'Nothing written', writing: null }],
  [inReflection('isPriority'), true, { fact: 'A priority' }],
  [inReflection('isPriority'), false, { fact: 'Not a priority' }],
  [
    onSheet('responses/goals'),
    { state: 'rated', rating: 5, example: 'In her words.' },
    { fact: '5 of 5, strongly agree', writing: 'In her words.' },
  ],
  [onSheet('responses/goals'), { state: 'rated', rating: 4, example: '' }, { fact: '4 of 5' }],
  [
    onSheet('responses/goals'),
    { state: 'not-applicable', example: '' },
    { fact: 'Not applicable', writing: null },
  ],
  [onSheet('responses/goals'), { state: 'unanswered', example: '' }, { fact: 'Unanswered' }],
  [onSheet('responses/goals'), undefined, { fact: 'Unanswered' }],
  [onSheet('deletedAt'), null, { fact: 'Kept' }],
  [onSheet('deletedAt'), NOON, { fact: 'Deleted' }],
  [inAction('dueOn'), '2027-01-31', { fact: '31 January 2027' }],
  [inAction('dueOn'), null, { fact: 'No date' }],
  [inAction('status'), 'under-way', { fact: 'Under way' }],
  [inAction('indicatorId'), 'goals', { fact: '2. Goals' }],
  [
    inAction('notes/x'),
    { id: idOf.note('n'), on: '2026-11-01', text: 'Rang.' },
    { fact: '1 November 2026', writing: 'Rang.' },
  ],
  [inAction('notes/x'), undefined, { fact: 'Taken away' }],
  [inReview('service/area'), 'lothian', { fact: 'NHS Lothian' }],
  [inReview('service/sector'), 'third', { fact: 'Third sector' }],
  [inReview('service/size'), null, { fact: 'Not said' }],
  [inReview('coProduction/x'), true, { fact: 'Ticked' }],
  [inReview('coProduction/x'), undefined, { fact: 'Not ticked' }],
  [
    inReview('sources/care-plans'),
    { included: true, intended: 10 },
    { fact: 'Included: 10 care plans' },
  ],
  [inReview('sources/care-plans'), { included: false, intended: 0 }, { fact: 'Not included' }],
  [inReview('sources/care-plans'), undefined, { fact: 'As recommended' }],
  [
    inReview('contributed'),
    {
      id: idOf.contribution('one'),
      edition: 2,
      withdrawalCode: 'K7MQ2-XW4TD',
      said: { ...NOTHING_SAID, quarter: '2026-Q4', programme: null },
      at: NOON,
    },
    { fact: 'Saved on 21 November 2026, with the withdrawal code K7MQ2-XW4TD' },
  ],
  [inReview('contributed'), null, { fact: 'No contribution saved' }],
  [inReview('service/constructor'), 'x', { writing: 'x' }],
];

describe('a value to choose', () => {
  test.each(VALUES)('%j %j', (conflict, value, expected) => {
    expect(valueInWords(open, conflict, value)).toMatchObject(expected);
  });

  test('is never cut short', () => {
    const long = 'word '.repeat(2000).trim();
    expect(valueInWords(open, inReflection('strengths'), long).writing).toBe(long);
  });
});
