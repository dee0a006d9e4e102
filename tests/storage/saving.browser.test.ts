import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reflection } from '#domain/records/reflection.ts';
import { carryOutJournal } from '#storage/carry-out.ts';
import { added, type Change } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { createSaver } from '#storage/saving.ts';
import { anAction, aReflection, aReview } from '#tests/builders/records.ts';
import { cleanSlate, muteDexie } from './clean-slate.ts';

const AT = new Date('2026-11-21T14:02:00Z');

beforeEach(async () => {
  muteDexie();
  await cleanSlate();
});

describe('saving', () => {
  test('before anything is written there is nothing to say', () => {
    expect(createSaver().state()).toEqual({ kind: 'idle' });
  });

  test('is said from the first moment, and saved only once it is in the database', async () => {
    const saver = createSaver(undefined, () => AT);
    const saved = saver.save(goals('Small steps.'));
    expect(saver.state()).toEqual({ kind: 'saving' });
    expect(await saved).toBe(true);
    expect(saver.state()).toEqual({ kind: 'saved', at: AT });
    expect(await database.reflections.toArray()).toMatchObject([{ strengths: 'Small steps.' }]);
  });

  test('goes on until the last of several writes is through', async () => {
    const { saver, writes } = withHands();
    const both = [saver.save(goals('One.')), saver.save(needs('Two.'))];
    writes[0]?.finish();
    await both[0];
    expect(saver.state()).toEqual({ kind: 'saving' });
    writes[1]?.finish();
    await both[1];
    expect(saver.state()).toEqual({ kind: 'saved', at: AT });
  });

  test('tells those who listen, until they stop', async () => {
    const { saver, writes } = withHands();
    const heard: string[] = [];
    const stop = saver.subscribe(() => heard.push(saver.state().kind));
    const saved = saver.save(goals('One.'));
    writes[0]?.finish();
    await saved;
    stop();
    void saver.save(goals('Two.'));
    expect(heard).toEqual(['saving', 'saved']);
  });
});

test('no change at all is saved at once, and nothing is said of it', async () => {
  const { saver, writes } = withHands();
  expect(await saver.save(null)).toBe(true);
  expect(saver.state()).toEqual({ kind: 'idle' });
  expect(writes).toEqual([]);
});

describe('when a write fails', () => {
  test('the change is kept and the reason is said', async () => {
    const { saver, writes } = withHands();
    const saved = saver.save(goals('One.'));
    writes[0]?.fail('QuotaExceededError');
    expect(await saved).toBe(false);
    const unsaved = [goals('One.')];
    expect(saver.state()).toEqual({ kind: 'failed', failure: 'quota', unsaved });
  });

  test('because a later app has been here, its work is not written over', async () => {
    const newer = { ...aReflection('goals'), version: 99 };
    await database.reflections.put(newer);
    const saver = createSaver();
    expect(await saver.save(goals('One.'))).toBe(false);
    const unsaved = [goals('One.')];
    expect(saver.state()).toEqual({ kind: 'failed', failure: 'newer-version', unsaved });
    expect(await database.reflections.toArray()).toEqual([newer]);
  });

  test('it is still said after something else has been saved', async () => {
    const { saver, writes } = withHands();
    const failing = saver.save(goals('One.'));
    writes[0]?.fail('QuotaExceededError');
    await failing;
    const other = saver.save(needs('Two.'));
    writes[1]?.finish();
    expect(await other).toBe(true);
    expect(saver.state()).toMatchObject({ kind: 'failed', unsaved: [goals('One.')] });
  });

  test('writing the same again, with success, puts it right', async () => {
    const { saver, writes } = withHands();
    const failing = saver.save(goals('One.'));
    writes[0]?.fail('AbortError');
    await failing;
    const again = saver.save(goals('One and a half.'));
    writes[1]?.finish();
    await again;
    expect(saver.state()).toEqual({ kind: 'saved', at: AT });
  });

  test('an older write that fails late does not matter: a newer one took its place', async () => {
    const { saver, writes } = withHands();
    const older = saver.save(goals('One.'));
    const newer = saver.save(goals('One and a half.'));
    writes[1]?.finish();
    await newer;
    writes[0]?.fail('AbortError');
    await older;
    expect(saver.state()).toEqual({ kind: 'saved', at: AT });
  });

  test('an older write that succeeds does not hide that the newer one failed', async () => {
    const { saver, writes } = withHands();
    const older = saver.save(goals('One.'));
    const newer = saver.save(goals('One and a half.'));
    writes[0]?.finish();
    await older;
    writes[1]?.fail('AbortError');
    await newer;
    expect(saver.state()).toMatchObject({ kind: 'failed', unsaved: [goals('One and a half.')] });
  });
});

describe('a change of several fields that fails', () => {
  const both = words({ strengths: 'One.', toDevelop: 'Two.' });

  test('is kept for each of them, until a later one takes its place there', async () => {
    const { saver, writes } = withHands();
    const failing = saver.save(both);
    writes[0]?.fail('QuotaExceededError');
    await failing;
    const later = saver.save(goals('One and a half.'));
    writes[1]?.finish();
    await later;
    const unsaved = [{ ...both, fields: ['toDevelop'] }];
    expect(saver.state()).toMatchObject({ kind: 'failed', unsaved });
  });

  test('after one of them was changed again is kept for the other alone', async () => {
    const { saver, writes } = withHands();
    const failing = saver.save(both);
    const later = saver.save(goals('One and a half.'));
    writes[0]?.fail('QuotaExceededError');
    writes[1]?.finish();
    await Promise.all([failing, later]);
    const unsaved = [{ ...both, fields: ['toDevelop'] }];
    expect(saver.state()).toMatchObject({ kind: 'failed', unsaved });
    const retried = saver.retry();
    writes[2]?.finish();
    await retried;
    expect(saver.state()).toMatchObject({ kind: 'saved' });
  });
});

describe('changes that belong together', () => {
  const review = aReview();
  const actions = [anAction('Ask'), anAction('Look')];
  const saveAll = (saver: ReturnType<typeof createSaver>) =>
    saver.save(added.review(review), ...actions.map(added.action));

  test('are all in the journal from the first moment, and all written', async () => {
    const saver = createSaver(undefined, () => AT);
    const saved = saveAll(saver);
    expect(await database.journal.count()).toBe(3);
    expect(await saved).toBe(true);
    expect(saver.state()).toEqual({ kind: 'saved', at: AT });
    const counts = [database.reviews, database.actions, database.journal].map((it) => it.count());
    expect(await Promise.all(counts)).toEqual([1, 2, 0]);
  });

  test('are not written in part: all are kept, and trying again writes all', async () => {
    const full = new DOMException('', 'QuotaExceededError');
    const put = vi.spyOn(database.actions, 'put').mockRejectedValueOnce(full);
    const saver = createSaver();
    expect(await saveAll(saver)).toBe(false);
    expect(await database.reviews.count()).toBe(0);
    expect(saver.state()).toMatchObject({ kind: 'failed', unsaved: { length: 3 } });
    put.mockRestore();
    await saver.retry();
    expect(saver.state()).toMatchObject({ kind: 'saved' });
    expect(await database.actions.count()).toBe(2);
  });

  test('are carried out by whoever comes next, should the page go before', async () => {
    const saver = createSaver(() => new Promise(() => {}));
    void saveAll(saver);
    saver.leave();
    await carryOutJournal(database, 'another page');
    const counts = [database.reviews, database.actions, database.journal].map((it) => it.count());
    expect(await Promise.all(counts)).toEqual([1, 2, 0]);
  });
});

describe('trying again', () => {
  test('writes everything that is kept, and then says saved', async () => {
    const { saver, writes } = withHands();
    const failing = [saver.save(goals('One.')), saver.save(needs('Two.'))];
    for (const one of writes) one.fail('QuotaExceededError');
    await Promise.all(failing);
    const retried = saver.retry();
    expect(saver.state()).toEqual({ kind: 'saving' });
    expect(writes.slice(2).map(({ change }) => change)).toEqual([goals('One.'), needs('Two.')]);
    for (const one of writes.slice(2)) one.finish();
    await retried;
    expect(saver.state()).toEqual({ kind: 'saved', at: AT });
  });

  test('that fails again keeps the change', async () => {
    const { saver, writes } = withHands();
    const failing = saver.save(goals('One.'));
    writes[0]?.fail('QuotaExceededError');
    await failing;
    const retried = saver.retry();
    writes[1]?.fail('QuotaExceededError');
    await retried;
    expect(saver.state()).toMatchObject({ kind: 'failed', unsaved: [goals('One.')] });
  });

  test('does not write an old change over a newer one that is on its way', async () => {
    const { saver, writes } = withHands();
    const failing = saver.save(goals('One.'));
    writes[0]?.fail('QuotaExceededError');
    await failing;
    const newer = saver.save(goals('One and a half.'));
    const retried = saver.retry();
    for (const one of writes.slice(1)) one.finish();
    await Promise.all([newer, retried]);
    expect(writes.map(({ change }) => change)).toEqual([goals('One.'), goals('One and a half.')]);
  });
});

function words(changes: Partial<Reflection>): Change {
  const record = aReflection('goals', changes);
  return { kind: 'reflection', record, fields: Object.keys(changes) };
}

const goals = (strengths: string): Change => words({ strengths });

function needs(strengths: string): Change {
  const record = aReflection('basic-needs', { strengths });
  return { kind: 'reflection', record, fields: ['strengths'] };
}

type Write = {
  readonly change: Change;
  readonly finish: () => void;
  readonly fail: (name: string) => void;
};

/** A saver whose writes the test finishes by hand, in any order. */
function withHands() {
  const writes: Write[] = [];
  const saver = createSaver(
    (change) =>
      new Promise<void>((resolve, reject) => {
        const fail = (name: string) => reject(new DOMException('Not written', name));
        writes.push({ change, finish: resolve, fail });
      }),
    () => AT,
  );
  return { saver, writes };
}
