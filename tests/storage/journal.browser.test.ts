import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UNCHANGED } from '#domain/records/edits.ts';
import { DEFAULT_PREFERENCES } from '#domain/records/preferences.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import { actionsOf } from '#storage/actions.ts';
import { added, type Change, changeKeys, edited } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { carryOutJournal } from '#storage/carry-out.ts';
import { putInJournal, writeFromJournal } from '#storage/journal.ts';
import { preferences } from '#storage/preferences.ts';
import { reflectionsOf } from '#storage/reflections.ts';
import { allReviews } from '#storage/reviews.ts';
import { createSaver } from '#storage/saving.ts';
import { sheetsOf } from '#storage/sheets.ts';
import { DATABASE_NAME } from '#storage/tables.ts';
import { thisTab } from '#storage/this-tab.ts';
import { writeTo } from '#storage/write.ts';
import { aReflection, aReview, anAction } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { cleanSlate, muteDexie } from './clean-slate.ts';
import { rowsIn } from './databases.ts';

const review = aReview();
const sheet = aSheet(smallInstrument(), { source: 'visitors', ratings: '4 2' });
const reflection = aReflection('goals');
const action = anAction('Ask');

beforeEach(async () => {
  muteDexie();
  await database.open();
  await cleanSlate();
});

afterEach(() => vi.restoreAllMocks());

describe('a change', () => {
  test('stands in the journal until it is written, and from that moment no more', async () => {
    const saver = createSaver();
    const saving = saver.save(changed(reflection, { strengths: 'Small.' }));
    // Readers that come in between see one or the other.
    expect(await database.journal.count()).toBe(1);
    await saving;
    expect(await database.journal.count()).toBe(0);
  });

  test('that is written leaves a newer one to the same field where it is', async () => {
    const [older, newer] = [1, 2].map((number) => ({
      change: changed(reflection, { strengths: 'A'.repeat(number) }),
      number,
    }));
    if (!older || !newer) throw new Error('There are two');
    const [key = ''] = changeKeys(older.change);
    putInJournal(database, 'this one', new Map([[key, newer]]));
    await writeFromJournal(database, 'this one', older);
    expect(await database.journal.toArray()).toEqual([{ ...newer.change, number: 2 }]);
    await writeFromJournal(database, 'this one', newer);
    expect(await database.journal.count()).toBe(0);
  });

  test('that others carry out does not come over what its page writes at that moment', async () => {
    await leaveBehind(changed(reflection, { strengths: 'A few' }));
    const newer = { ...reflection, strengths: 'A few words' };
    whenReadFrom('journal', () => {
      const writing = database.backendDB().transaction('reflections', 'readwrite');
      writing.objectStore('reflections').put(newer);
    });
    await carryOutJournal(database, thisTab);
    expect(await strengthsAndMore()).toEqual([newer]);
  });
});

describe('a page that goes', () => {
  test('puts down what it has on its way before anything else gets through', async () => {
    const saver = createSaver();
    const letters = Array.from({ length: 50 }, (_, nth) => 'a'.repeat(nth + 1));
    const saving = [
      saver.save(added.sheet(sheet)),
      ...letters.map((strengths) => saver.save(changed(reflection, { strengths }))),
    ];
    // Long enough for the first to have asked its question, too short for it to have the answer.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    saver.leave();
    expect(await rowsIn(DATABASE_NAME, 'journal')).toEqual([
      { ...changed(reflection, { strengths: letters.at(-1) ?? '' }), number: 51 },
      { ...added.sheet(sheet), number: 1 },
    ]);
    await Promise.all(saving);
  });

  test('asks nothing, waits for nothing, and keeps to its own table', () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const saver = createSaver(() => new Promise(() => {}));
    void saver.save(added.sheet(sheet));
    saver.leave();
    // Once with the change, and once more as the page goes: the first may not have got through.
    expect(transaction.mock.calls).toEqual([
      ['journal', 'readwrite'],
      ['journal', 'readwrite'],
    ]);
    expect(commit).toHaveBeenCalledTimes(2);
  });

  test('and lives on writes it itself, and takes back what it put down', async () => {
    const saver = createSaver();
    const saving = saver.save(changed(reflection, { strengths: 'Small.' }));
    saver.flush();
    expect(await saving).toBe(true);
    expect(saver.state()).toMatchObject({ kind: 'saved' });
    expect(await database.journal.count()).toBe(0);
    expect(await strengthsAndMore()).toMatchObject([{ strengths: 'Small.' }]);
  });

  test('puts down what could not be written, too, and keeps it there until it is', async () => {
    let isRefused = true;
    const saver = createSaver((change, number) =>
      isRefused
        ? Promise.reject(new Error('refused'))
        : writeFromJournal(database, thisTab, { change, number }),
    );
    await saver.save(changed(reflection, { strengths: 'Small.' }));
    await saver.save(added.action(action));
    expect(await rowsIn(DATABASE_NAME, 'journal')).toMatchObject([
      added.action(action),
      changed(reflection, { strengths: 'Small.' }),
    ]);
    isRefused = false;
    await saver.retry();
    expect(await database.journal.count()).toBe(0);
  });

  test('with nothing on its way puts nothing down', async () => {
    const saver = createSaver();
    await saver.save(added.sheet(sheet));
    saver.flush();
    expect(await database.journal.count()).toBe(0);
  });

  test('has the last word on each field by itself, in whatever order it had them', async () => {
    const saver = createSaver(() => new Promise(() => {}));
    void saver.save(added.action(action));
    void saver.save(changedAction({ lead: 'A', what: 'One' }));
    saver.flush();
    void saver.save(changedAction({ lead: 'AB' }));
    saver.flush();
    const left = await database.journal.toArray();
    await database.journal.clear();
    await leaveBehind(...left.map(asChange));
    await nextOpening();
    expect(await storedActions()).toMatchObject([{ lead: 'AB', what: 'One' }]);
  });
});

describe('whoever opens the database next', () => {
  test('finds everything done before the first read, whatever it was', async () => {
    await leaveBehind(
      added.review(review),
      added.sheet(sheet),
      changed(reflection, { strengths: 'Small steps.' }),
      added.action(action),
      { kind: 'preferences', record: { ...DEFAULT_PREFERENCES, ratingKeys: false } },
    );
    closeConnection();
    expect((await allReviews()).records).toEqual([review]);
    expect((await sheetsOf(review.id)).records).toEqual([sheet]);
    expect(await strengthsAndMore()).toMatchObject([{ strengths: 'Small steps.' }]);
    expect(await storedActions()).toEqual([action]);
    expect(await preferences()).toMatchObject({ ratingKeys: false });
    expect(await database.journal.count()).toBe(0);
  });

  test('finds another tab’s newer values in other fields as they are', async () => {
    await writeTo(database, added.reflection(reflection));
    await leaveBehind(changed(reflection, { strengths: 'The last words of a tab.' }));
    const meanwhile = { toDevelop: 'Written since.', isPriority: true };
    await writeTo(database, changed(reflection, meanwhile));
    await nextOpening();
    expect(await strengthsAndMore()).toMatchObject([
      { strengths: 'The last words of a tab.', ...meanwhile, conflicts: {} },
    ]);
  });

  test('does a change that was through after all no second time', async () => {
    await writeTo(database, added.reflection(reflection));
    const change = changed(reflection, { strengths: 'Small.' });
    await leaveBehind(change);
    await writeTo(database, change);
    const before = await strengthsAndMore();
    await nextOpening();
    expect(await strengthsAndMore()).toEqual(before);
    expect(await database.journal.count()).toBe(0);
  });

  test('leaves what cannot be read where it is, and does the rest', async () => {
    const strangers = [{ kind: 'weather' }, { kind: 'sheet', record: { version: 99 } }, 'rain', 7];
    await database.journal.bulkPut(
      strangers,
      strangers.map((_, nth) => `another tab ${nth}`),
    );
    await leaveBehind(added.review(review));
    await nextOpening();
    expect((await allReviews()).records).toEqual([review]);
    expect(await database.journal.toArray()).toEqual(strangers);
  });

  test('writes over nothing that cannot be read, and keeps the change for later', async () => {
    const newer = { ...reflection, version: 99, weather: 'fair' };
    await database.reflections.put(newer);
    const change = changed(reflection, { strengths: 'Small.' });
    await leaveBehind(change, added.review(review));
    await nextOpening();
    expect(await database.reflections.toArray()).toEqual([newer]);
    expect(await database.journal.toArray()).toMatchObject([change]);
    expect((await allReviews()).records).toEqual([review]);
  });

  test('opens it all the same where the journal gives trouble', async () => {
    await writeTo(database, added.review(review));
    await leaveBehind(changed(reflection, { strengths: 'Small.' }));
    const refusing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    closeConnection();
    expect((await allReviews()).records).toEqual([review]);
    refusing.mockRestore();
    await nextOpening();
    expect(await database.journal.count()).toBe(0);
  });

  test('leaves this page’s own entries to this page', async () => {
    const change = added.review(review);
    putInJournal(database, thisTab, byKey(change));
    await nextOpening();
    expect(await database.journal.toArray()).toMatchObject([change]);
    expect(await database.reviews.count()).toBe(0);
  });
});

describe('a tab that is open when another goes', () => {
  test('does at once what that one left, so that it cannot come after what is entered here', async () => {
    await writeTo(database, added.reflection(reflection));
    await leaveBehind(changed(reflection, { strengths: 'A few words' }));
    tellThisTab(justNow());
    await vi.waitFor(async () => expect(await database.journal.count()).toBe(0));
    const [read] = await strengthsAndMore();
    if (!read) throw new Error('It is there');
    await writeTo(database, changed(read, { strengths: 'A few words, and many more since.' }));
    await nextOpening();
    expect(await strengthsAndMore()).toMatchObject([
      { strengths: 'A few words, and many more since.', conflicts: {} },
    ]);
  });

  test('has it even where it did not get into the journal', async () => {
    await writeTo(database, added.reflection(reflection));
    tellThisTab(justNow('rain', { kind: 'weather' }, changed(reflection, { strengths: 'Small.' })));
    await vi.waitFor(async () =>
      expect(await strengthsAndMore()).toMatchObject([{ strengths: 'Small.' }]),
    );
  });

  test('that was asleep does not write what it hears of so late: others may have written since', async () => {
    await writeTo(database, added.reflection(reflection));
    const left = [changed(reflection, { strengths: 'Old.' })];
    tellThisTab({ at: Date.now() - 60_000, left });
    await leaveBehind(added.review(review));
    tellThisTab(justNow());
    await vi.waitFor(async () => expect(await database.reviews.count()).toBe(1));
    expect(await strengthsAndMore()).toMatchObject([{ strengths: '' }]);
  });

  test.each(['rain', null, 7, {}, { at: 'noon', left: [] }])(
    'is not troubled by talk that means nothing: %o',
    async (talk) => {
      await leaveBehind(added.review(review));
      tellThisTab(talk);
      await vi.waitFor(async () => expect(await database.reviews.count()).toBe(1));
    },
  );

  test('is told by this one what it leaves for good, and only that there is something otherwise', async () => {
    const heard: unknown[] = [];
    const other = new BroadcastChannel('sri2 journal');
    other.addEventListener('message', ({ data }) => heard.push(data.left));
    const saver = createSaver(() => new Promise(() => {}));
    saver.leave();
    const change = changed(reflection, { strengths: 'Small.' });
    void saver.save(change);
    saver.flush();
    saver.leave();
    await vi.waitFor(() => expect(heard).toEqual([[], [change]]));
    other.close();
  });
});

/** Does something in the moment in which something has been read from a table, before anybody else can. */
function whenReadFrom(table: string, listener: () => void): void {
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function spied(
    this: IDBObjectStore,
    key: IDBValidKey | IDBKeyRange,
  ) {
    const reading = get.call(this, key);
    if (this.name === table) reading.addEventListener('success', listener, { once: true });
    return reading;
  });
}

/** Says what another tab says as it goes: a tab never hears itself. */
function tellThisTab(news: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  new BroadcastChannel('sri2 journal').postMessage(news);
}

const justNow = (...left: readonly unknown[]) => ({ at: Date.now(), left });

function changed(before: typeof reflection, changes: Partial<typeof reflection>): Change {
  const change = edited.reflection(before, { ...before, ...changes });
  if (change === null) throw new Error('It changes nothing');
  return change;
}

function changedAction(changes: Partial<Action>): Change | null {
  return edited.action(action, { ...action, ...changes });
}

const byKey = (...changes: readonly Change[]) =>
  new Map(changes.flatMap((it) => changeKeys(it).map((key) => [key, { change: it, number: 1 }])));

/** As a tab does that is gone by now. */
async function leaveBehind(...changes: readonly Change[]): Promise<void> {
  putInJournal(database, 'a tab that is gone', byKey(...changes));
  expect(await database.journal.count()).toBeGreaterThan(0);
}

function closeConnection(): void {
  database.close({ disableAutoOpen: false });
}

async function nextOpening(): Promise<void> {
  closeConnection();
  await database.open();
}

function asChange(row: unknown): Change {
  const { record, fields } = row as { record: Action; fields: readonly string[] };
  return { kind: 'action', record: actionRecord.schema.parse(record), fields };
}

async function strengthsAndMore() {
  return (await reflectionsOf(review.id)).records;
}

async function storedActions() {
  const { records } = await actionsOf(review.id);
  return records.map((it) => ({ ...it, ...UNCHANGED }));
}
