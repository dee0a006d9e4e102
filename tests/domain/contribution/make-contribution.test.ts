import { describe, expect, test } from 'vitest';
import { Contribution } from '#domain/contribution/contribution.ts';
import { makeContribution } from '#domain/contribution/make-contribution.ts';
import type { Action } from '#domain/records/action.ts';
import { anyWholeReview } from '#tests/builders/any-records.ts';
import { choices, NOTHING_SAID } from '#tests/builders/contributions.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { aReview, anAction, NOON } from '#tests/builders/records.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { everythingIn, reviewOfSecrets } from './secrets.ts';

const small = smallInstrument();
const [water, light] = ['water', 'light'];

function contributed(sheets: ReturnType<typeof onFirstIndicator>, actions: readonly Action[] = []) {
  const open = { instrument: small, review: aReview(), sheets, reflections: [], actions };
  return makeContribution(open, choices());
}

describe('a review stuffed with secrets', () => {
  const open = reviewOfSecrets(small);
  const { service } = open.review;
  /** What a contribution is for: whatever else is in a record must not turn up in one. */
  const allowed = everythingIn([
    { service: { ...NOTHING_SAID, area: 0, sector: 0, setting: 0, size: 0 } },
    [service.area, service.sector, service.setting, service.size],
    { id: small.id, version: small.version, instrument: 0, actions: 0, follows: 0 },
    [{ water, light }, ['diaries', 'visitors', 'neighbours'], 'under-way'],
    // Small numbers are counts; true and the names of members that stand for the record's own.
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, true, false, null, ''],
    { what: 0, number: 0, on: 0, here: 0, state: 0, area: 0 },
  ]);
  const secrets = [
    ...everythingIn([open.review, open.sheets, open.reflections, open.actions]),
  ].filter((secret) => !allowed.has(secret));
  // The whole service, name and all, passes for its coarse facts: types do not stop it.
  const text = JSON.stringify(makeContribution(open, choices({ service })));

  test('there are many, of every kind', () => {
    const kinds = ['SECRET', '1987-', '739', '641', 'mrs-mckay', '4:05:06'];
    for (const kind of kinds) expect(secrets.some((secret) => secret.includes(kind))).toBe(true);
    expect(secrets.length).toBeGreaterThan(100);
  });

  test('has none of them in its contribution, byte by byte', () => {
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  test('has in it what it is for', () => {
    expect(text).toContain('lothian/midlothian');
    expect(Contribution.parse(JSON.parse(text)).actions).toEqual({
      [water]: { 'not-started': 0, 'under-way': 1, done: 0, stopped: 0 },
    });
  });
});

describe('what may be known of people', () => {
  test.each([
    ['4 4', undefined],
    ['4 4 3', { shown: 'mean', mean: 3.7 }],
    ['4 5 4 4', { shown: 'mean', mean: 4.3 }],
    ['4 5 4 4 1', { shown: 'all', counts: [1, 0, 0, 3, 1], notApplicable: 0, unanswered: 0 }],
    ['4 5 4 4 1 NA', { shown: 'all', counts: [1, 0, 0, 3, 1], notApplicable: 1, unanswered: 0 }],
  ])('visitors who say %s', (ratings, finding) => {
    const { findings } = contributed(onFirstIndicator(small, 'visitors', ratings));
    expect(findings).toEqual(finding === undefined ? {} : { visitors: { [water]: finding } });
  });

  test('two small groups are one', () => {
    const both = [
      ...onFirstIndicator(small, 'visitors', '4 4 5'),
      ...onFirstIndicator(small, 'neighbours', '1 2'),
    ];
    const counts = [1, 1, 0, 2, 1];
    expect(contributed(both).findings).toEqual({
      everyone: { [water]: { shown: 'all', counts, notApplicable: 0, unanswered: 0 } },
    });
  });

  test('a written source is given in full, however small; a source that says nothing is not', () => {
    const finding = { shown: 'all', counts: [0, 0, 0, 0, 1], notApplicable: 0, unanswered: 0 };
    expect(contributed(onFirstIndicator(small, 'diaries', '5')).findings).toEqual({
      diaries: { [water]: finding },
    });
    expect(contributed(onFirstIndicator(small, 'diaries', '_')).findings).toEqual({});
  });
});

test('deleted and blank actions are not counted', () => {
  const { actions } = contributed(
    [],
    [
      anAction('Ask', light, { status: 'done' }),
      anAction('Ask again', light),
      anAction('Gone', light, { deletedAt: NOON }),
      anAction('', water),
    ],
  );
  expect(actions).toEqual({ [light]: { 'not-started': 1, 'under-way': 0, done: 1, stopped: 0 } });
});

test('whatever the review, the contribution is one', () => {
  forAll(anyWholeReview(small), (records) => {
    const made = makeContribution({ ...records, instrument: small }, choices());
    expect(Contribution.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });
});
