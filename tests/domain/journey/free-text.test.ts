import { expect, test } from 'vitest';
import { noticedIn } from '#domain/identifiers/noticed.ts';
import { textInPlan, textOnSheets } from '#domain/journey/free-text.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aReflection, anAction, aReview, NOON } from '#tests/builders/records.ts';
import { reviewOfSecrets, SECRET } from '#tests/builders/review-of-secrets.ts';
import { aSheet } from '#tests/builders/sheets.ts';

const instrument = loadV1();
const empty = { instrument, review: aReview(), sheets: [], reflections: [], actions: [] };
const note = { id: idOf.note('one'), on: '2026-11-01', text: 'Rang round.' };

test('everything that is written freely in a plan, by where it can be changed', () => {
  const open = {
    ...empty,
    review: aReview({ coordinator: 'Team leader' }),
    reflections: [aReflection('goals', { strengths: 'Small steps.', toDevelop: 'More hope.' })],
    actions: [
      anAction('Ask people', 'goals', {
        why: 'They said so.',
        measure: 'They say.',
        notes: [note],
      }),
      anAction('Gone', 'goals', { deletedAt: NOON }),
    ],
  };
  const goals = instrument.indicators.find(({ id }) => id === 'goals');
  const about = `${goals?.number}. ${goals?.shortName}`;
  const reflected = { screen: 'reflect', indicatorId: 'goals' };
  expect(textInPlan(open)).toEqual([
    { place: 'Who coordinates', on: { screen: 'plan' }, text: 'Team leader' },
    { place: `Strengths: ${about}`, on: reflected, text: 'Small steps.' },
    { place: `What to develop: ${about}`, on: reflected, text: 'More hope.' },
    {
      place: 'Action: Ask people',
      on: { screen: 'action', actionId: idOf.action('Ask people') },
      text: expect.stringMatching(/^Ask people\n\nThey said so\.[^]*They say\.\n\nRang round\.$/u),
    },
  ]);
});

test('examples go by the name of their sheet, and by nothing that tells whose it is', () => {
  const sheets = [
    aSheet(instrument, { source: 'care-plans', nth: 3, examples: ['', 'Signed.'] }),
    aSheet(instrument, { source: 'people-using', examples: ['Kind.'] }),
    aSheet(instrument, { source: 'people-using', nth: 2, examples: ['Gone.'], deletedAt: NOON }),
  ];
  expect(textOnSheets({ ...empty, sheets }).map(({ place, text }) => [place, text])).toEqual([
    ['Care plan 3, statement 2', 'Signed.'],
    [expect.stringMatching(/ 1, statement 1$/u), 'Kind.'],
  ]);
});

test('a review without a word has nothing to look through', () => {
  expect(textInPlan(empty)).toEqual([]);
  expect(textOnSheets(empty)).toEqual([]);
});

test('whatever is written freely is looked through', () => {
  const open = { instrument, ...reviewOfSecrets(instrument) };
  const inPlan = noticedIn(textInPlan(open));
  const onSheets = noticedIn(textOnSheets(open));
  // The coordinator, three reflections of two parts, three actions; every statement of every sheet.
  expect(inPlan).toHaveLength(1 + 3 * 2 + 3);
  expect(onSheets).toHaveLength(open.sheets.length * instrument.indicators.length);
  const action = inPlan.at(-1);
  const times = (action?.text.split(SECRET).length ?? 0) - 1;
  expect(action?.found.map(({ kind }) => kind)).toEqual(
    Array.from({ length: times }, () => ['titled-name', 'phone']).flat(),
  );
});

test('what nobody could be told by is not noticed', () => {
  const plain = { place: 'A place', on: { screen: 'plan' as const }, text: 'Small steps.' };
  expect(noticedIn([plain])).toEqual([]);
});
