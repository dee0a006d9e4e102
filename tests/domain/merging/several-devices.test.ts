import { test } from 'vitest';
import { seeded } from '#tests/bench/seeded.ts';
import { aReview } from '#tests/builders/records.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { workApart } from './several-devices.ts';

const begun = {
  review: aReview(),
  sheets: [aSheet(smallInstrument(), { source: 'diaries', ratings: '4 2' })],
  reflections: [],
  actions: [],
};

test('two devices, 500 things done on each, end the same, and nothing is lost', () => {
  workApart(['laptop', 'office'], begun, { times: 500, chance: seeded(1) });
});

test('so do three', () => {
  workApart(['laptop', 'office', 'phone'], begun, { times: 150, chance: seeded(2) });
});
