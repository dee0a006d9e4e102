import { afterEach, beforeEach, expect, test } from 'vitest';
import { downloadEverything } from '#app/download-everything.ts';
import { saveState } from '#storage/save-state.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { listenForDownloads } from '#tests/features/share/downloads.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';

const small = smallInstrument();
let downloads: ReturnType<typeof listenForDownloads>;

beforeEach(async () => {
  await cleanSlate();
  downloads = listenForDownloads();
});

afterEach(() => {
  downloads.stop();
  saveState.become({ kind: 'idle' });
});

const names = () => downloads.files.map(({ name }) => name);

test('what was not saved is in the file, even where its review cannot be read any more', async () => {
  const sheet = aSheet(small, { source: 'diaries', ratings: '4', examples: ['A kind word.'] });
  saveState.become({
    kind: 'failed',
    failure: 'unavailable',
    unsaved: [{ kind: 'response', record: sheet, indicatorId: idOf.indicator('water') }],
  });
  await downloadEverything();
  expect(names()).toEqual(['not-saved.json']);
  expect(await downloads.files[0]?.content.text()).toContain('A kind word.');
});

test('otherwise it is one file, with what was not saved in its place', async () => {
  saveState.become({
    kind: 'failed',
    failure: 'quota',
    unsaved: [{ kind: 'review', record: aReview() }],
  });
  await downloadEverything();
  expect(names()).toEqual(['all-reviews.sri2.json']);
});
