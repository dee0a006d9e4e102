import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { downloadEverything } from '#app/download-everything.ts';
import { lastOpened } from '#app/open-review/last-opened.ts';
import { responseField } from '#domain/records/sheet.ts';
import { type Backup, decodeBackup } from '#files/backup.ts';
import { added, type Change, edited } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { planRestore } from '#storage/restore.ts';
import { saveState } from '#storage/save-state.ts';
import { storageNews } from '#storage/storage-news.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { writeTo } from '#storage/write.ts';
import { idOf } from '#tests/builders/ids.ts';
import { anAction, aReview } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { listenForDownloads } from '#tests/features/share/downloads.ts';
import { cleanSlate, muteDexie } from '#tests/storage/clean-slate.ts';

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
  const record = aSheet(small, { source: 'diaries', ratings: '4', examples: ['A kind word.'] });
  fail({ kind: 'sheet', record, fields: [responseField(idOf.indicator('water'))] });
  await downloadEverything();
  expect(names()).toEqual(['not-saved.json']);
  expect(await downloads.files[0]?.content.text()).toContain('A kind word.');
});

test('otherwise it is one file, with what was not saved in its place', async () => {
  fail(added.review(aReview()));
  await downloadEverything();
  expect(names()).toEqual(['all-reviews.sri2.json']);
});

const action = anAction('Ask');
const sheet = aSheet(small, { source: 'diaries', ratings: '4 _' });
const stored = { review: aReview(), sheets: [sheet], reflections: [], actions: [action] };

test('what was not saved is news to what is stored, when the file is opened', async () => {
  await addWholeReview(stored);
  fail(edited.action(action, { ...action, lead: 'Team leader' }));
  await downloadEverything();
  const plan = await planRestore(await theFile());
  expect(plan.ok && plan.value.reviews).toMatchObject([
    { standing: 'newer', changed: { actions: 1 }, toChoose: 0 },
  ]);
});

test('when storage has been taken away, the review that was last open is in the file, whole', async () => {
  muteDexie();
  await addWholeReview(stored);
  lastOpened.become(stored);
  // Written after the review was read, and never read again.
  const answered = aSheet(small, { source: 'diaries', ratings: '4 2' });
  await write(edited.sheet(sheet, answered));
  await write(added.action(anAction('New')));
  storageNews.become('removed');
  database.close({ disableAutoOpen: true });
  fail(edited.action(action, { ...action, lead: 'Team leader' }));

  await downloadEverything();
  const { reviews, sheets, actions } = await theFile();
  expect(reviews).toEqual([stored.review]);
  expect(sheets).toMatchObject([{ responses: answered.responses }]);
  expect(actions).toMatchObject([{ what: 'Ask', lead: 'Team leader' }, { what: 'New' }]);

  lastOpened.become(null);
  await database.open();
  vi.restoreAllMocks();
});

function fail(change: Change | null): void {
  const unsaved = change === null ? [] : [change];
  saveState.become({ kind: 'failed', failure: 'removed', unsaved });
}

async function write(change: Change | null): Promise<void> {
  if (change !== null) await writeTo(database, change);
}

async function theFile(): Promise<Backup> {
  expect(names()).toEqual(['all-reviews.sri2.json']);
  const backup = decodeBackup((await downloads.files[0]?.content.text()) ?? '');
  if (!backup.ok) throw new Error('The file cannot be read');
  return backup.value;
}
