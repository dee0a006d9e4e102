import { describe, test } from 'vitest';
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

/** Milliseconds, on a machine that is busy with other things: nothing here is about time. */
const PATIENT = { timeout: 120_000 };

const SEEDS = [11, 12, 13];

describe('500 things done on each device, with files in any order, lost, late and twice', () => {
  test.each(SEEDS)('two devices end the same, and nothing is lost (%i)', PATIENT, (seed) => {
    workApart(['laptop', 'office'], begun, { times: 500, chance: seeded(seed) });
  });

  test.each(SEEDS)('three devices end the same, and nothing is lost (%i)', PATIENT, (seed) => {
    workApart(['laptop', 'office', 'phone'], begun, { times: 500, chance: seeded(seed) });
  });
});
