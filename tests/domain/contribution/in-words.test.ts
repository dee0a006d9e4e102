import { expect, test } from 'vitest';
import type { Contribution } from '#domain/contribution/contribution.ts';
import { contributionInWords } from '#domain/contribution/in-words.ts';
import { makeContribution } from '#domain/contribution/make-contribution.ts';
import { anyWholeReview } from '#tests/builders/any-records.ts';
import { choices, contributionId } from '#tests/builders/contributions.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { reviewOfSecrets } from './secrets.ts';

const small = smallInstrument();

/** The place and the value of everything in some data: `service/area`, null. */
function leavesOf(data: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof data !== 'object' || data === null) return [[path, data]];
  return Object.entries(data).flatMap(([name, part]) =>
    leavesOf(part, path === '' ? name : `${path}/${name}`),
  );
}

function unnamed(contribution: Contribution, instrument = small) {
  const rows = contributionInWords(contribution, instrument);
  return leavesOf(contribution).filter(
    ([path]) => rows.filter((row) => `${path}/`.startsWith(`${row.path}/`)).length !== 1,
  );
}

test('everything that is sent is named once', () => {
  const all = choices({ follows: contributionId('before'), programme: 'SAMH' });
  expect(unnamed(makeContribution(reviewOfSecrets(small), all))).toEqual([]);
  for (const instrument of [small, loadV1()]) {
    forAll(anyWholeReview(instrument), (records) => {
      expect(unnamed(makeContribution({ ...records, instrument }, choices()), instrument)).toEqual(
        [],
      );
    });
  }
});

test('what is not named is found', () => {
  const more = { ...makeContribution(reviewOfSecrets(small), choices()), postcode: 'EH1' };
  expect(unnamed(more)).toEqual([['postcode', 'EH1']]);
});

test('it is said in words, with every figure that is sent', () => {
  const service = {
    area: 'lothian/midlothian',
    sector: 'third',
    setting: null,
    size: '20-49',
  } as const;
  const made = makeContribution(reviewOfSecrets(small), choices({ service }));
  const said = contributionInWords(made, small).map(({ label, value }) => `${label}: ${value}`);
  expect(said).toEqual(
    expect.arrayContaining([
      'Quarter: October to December 2026',
      'Area: Midlothian',
      'Sector: Third sector',
      'Setting: Not said',
      'Size: 20 to 49 people',
      'Follows contribution: Not said',
      'There is water: The diaries: 1 given 0 times, 2 given 0 times, 3 given 0 times, 4 given 1 time and 5 given 0 times; not applicable: 0; unanswered: 0',
      'There is water: actions: Not started: 0, Under way: 1, Done: 0, Stopped: 0',
    ]),
  );
});

test('where only a mean is sent, that is said', () => {
  const finding = { shown: 'mean', mean: 3.7 } as const;
  const made = {
    ...makeContribution(reviewOfSecrets(small), choices()),
    findings: { visitors: { water: finding } },
  };
  const row = contributionInWords(made as Contribution, small).find(
    ({ path }) => path === 'findings/visitors/water',
  );
  expect(row?.value).toBe('A mean of 3.7, and no counts');
});
