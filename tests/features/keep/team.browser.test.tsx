import { beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { newestFirst, rollingBackupName } from '#domain/keeping/rolling-backups.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { keepAndLook } from '#features/keep/team/keep-and-look.ts';
import { lookForOthers } from '#features/keep/team/look-for-others.ts';
import { useTeamNews } from '#features/keep/team/team-news.ts';
import { paths } from '#features/paths.ts';
import { encodeBackup } from '#files/backup.ts';
import { edited } from '#storage/change.ts';
import { database } from '#storage/database.ts';
import { linkFolder } from '#storage/linked-folder.ts';
import { allReviews, reviewById } from '#storage/reviews.ts';
import { save } from '#storage/saving.ts';
import { changeTeamFolder, teamFolder } from '#storage/team-folder.ts';
import { thisDevice } from '#storage/this-device.ts';
import { changedTo } from '#tests/builders/any-edits.ts';
import { aDevice } from '#tests/builders/devices.ts';
import { aReflection } from '#tests/builders/records.ts';
import { aFolder, namesIn, putFile, textIn } from '#tests/files/handles.ts';
import '#ui/styles/main.scss';
import { aReviewOf, withReviews } from './keeping.ts';

const [office, tablet] = [aDevice('office'), aDevice('tablet')];
const mine = aReviewOf(2);
const [action] = mine.actions;
if (action === undefined) throw new Error('There is no action');

let folder: FileSystemDirectoryHandle;
/** Files of one device are told apart by their second. */
let second = 0;

beforeEach(async () => {
  second = 0;
  await withReviews(mine);
  useTeamNews.setState({ isLooking: false, found: null, notTaken: [] });
  folder = await aFolder();
  await linkFolder(folder);
  await changeTeamFolder((before) => ({ ...before, isSharing: true }));
  window.location.hash = paths.keeping;
});

/** What another device puts into the folder. */
async function puts(text: string, device = office): Promise<string> {
  second += 1;
  const madeAt = new Date(Date.UTC(2026, 10, 21, 12, 0, second)).toISOString();
  const name = rollingBackupName({ madeAt, device });
  await putFile(folder, name, text);
  return name;
}

const backupOf = (...reviews: readonly ReviewRecords[]): string =>
  encodeBackup(reviews, '2026-11-21T12:00:00.000Z');

/** The review as another device has left it. */
const changed = (changes: Partial<Action>, device = office): ReviewRecords => ({
  ...mine,
  actions: [changedTo(actionRecord, action, { ...action, ...changes }, device)],
});

const stored = () => database.actions.get(action.id);
const notTaken = () => useTeamNews.getState().notTaken.map(({ name }) => name);

describe('what another device has put into the folder', () => {
  test('is left alone until somebody says that it is shared', async () => {
    await changeTeamFolder((before) => ({ ...before, isSharing: false }));
    await puts(backupOf(changed({ lead: 'Manager' })));
    await keepAndLook();
    expect(await stored()).toEqual(action);
  });

  test('is taken in, remembered, and kept in this device’s own next file', async () => {
    const name = await puts(backupOf(changed({ lead: 'Manager' })));
    await keepAndLook();
    expect(await stored()).toMatchObject({ lead: 'Manager', conflicts: {} });
    expect(await teamFolder()).toMatchObject({
      taken: { [office]: name },
      last: { devices: 1, plan: 0, sheets: 0, actions: 1, toChoose: 0 },
    });
    const own = newestFirst(await namesIn(folder), await thisDevice(database));
    expect(await textIn(folder, own[0] ?? '')).toContain('Manager');
    expect(await textIn(folder, name)).toBe(backupOf(changed({ lead: 'Manager' })));
  });

  test('comes to rest: once it is in, nothing is read or kept any more', async () => {
    await puts(backupOf(changed({ lead: 'Manager' })));
    await keepAndLook();
    const before = await namesIn(folder);
    expect(await lookForOthers()).toBe(false);
    expect(await lookForOthers({ again: true })).toBe(false);
    await keepAndLook();
    expect(await namesIn(folder)).toEqual(before);
  });

  test('is the newest of each of several devices', async () => {
    await puts('damaged, and out of date');
    await puts(backupOf(changed({ lead: 'Manager' })));
    await puts(backupOf(changed({ measure: 'We ask.' }, tablet)), tablet);
    await keepAndLook();
    expect(await stored()).toMatchObject({ lead: 'Manager', measure: 'We ask.' });
    expect((await teamFolder()).last).toMatchObject({ devices: 2, actions: 2 });
    expect(notTaken()).toEqual([]);
  });

  test('takes away nothing that was changed here: both stand until somebody chooses', async () => {
    await save(edited.action(action, { ...action, lead: 'Peer worker' }));
    await puts(backupOf(changed({ lead: 'Manager' })));
    await keepAndLook();
    const text = JSON.stringify(await stored());
    expect(text).toContain('Peer worker');
    expect(text).toContain('Manager');
    expect((await teamFolder()).last).toMatchObject({ toChoose: 1 });
  });

  test('is not taken for a file where a folder service has made a copy of one', async () => {
    const name = rollingBackupName({ madeAt: '2026-11-21T12:00:00Z', device: office });
    const copy = name.replace('.sri2.json', ' (conflicted copy).sri2.json');
    await putFile(folder, copy, backupOf(changed({ lead: 'Manager' })));
    await keepAndLook();
    expect(await stored()).toEqual(action);
    expect(notTaken()).toEqual([]);
  });

  test('is named where only half of it is there, and taken in when it is whole', async () => {
    const whole = backupOf(changed({ lead: 'Manager' }));
    const name = await puts(whole.slice(0, whole.length / 2));
    await keepAndLook();
    expect(notTaken()).toEqual([name]);
    expect((await teamFolder()).taken).toEqual({});
    await putFile(folder, name, whole);
    await keepAndLook();
    expect(notTaken()).toEqual([]);
    expect(await stored()).toMatchObject({ lead: 'Manager' });
  });

  test('does not mend what is damaged here without being asked', async () => {
    const damaged = { ...action, what: 7 };
    await database.actions.put(damaged);
    const name = await puts(backupOf(changed({ lead: 'Manager' })));
    await keepAndLook();
    expect(notTaken()).toEqual([name]);
    expect(await stored()).toEqual(damaged);
  });
});

test('what comes in while somebody writes takes away neither their words nor the other’s', async () => {
  const goals = aReflection('goals', { reviewId: mine.review.id, strengths: 'Small steps.' });
  await database.reflections.put(goals);
  window.location.hash = paths.reflect(mine.review.id, goals.indicatorId);
  await render(<App />);
  const strengths = page.getByLabelText('Strengths');
  await expect.element(strengths).toHaveValue('Small steps.');
  await strengths.click();
  await userEvent.keyboard('{End} We');
  const theirs = { ...goals, strengths: 'Theirs.', isPriority: true };
  const reflections = [changedTo(reflectionRecord, goals, theirs, office)];
  await puts(backupOf({ ...mine, reflections }));
  await keepAndLook();
  await expect.element(page.getByLabelText('This is one of our priorities')).toBeChecked();
  await userEvent.keyboard(' go on.');
  await expect.element(strengths).toHaveValue('Small steps. We go on.');
  await expect.element(page.getByText('1 thing was changed in two places')).toBeVisible();
  const [stands, ...others] = await database.reflections.toArray();
  expect(others).toEqual([]);
  expect(stands).toMatchObject({ strengths: 'Small steps. We go on.', isPriority: true });
  expect(JSON.stringify(stands)).toContain('Theirs.');
});

describe('a review', () => {
  test('in the bin here stays there, and hears of it all once it is brought back', async () => {
    const binned = { ...mine.review, deletedAt: '2026-11-21T11:00:00.000Z' };
    await save(edited.review(mine.review, binned));
    await puts(backupOf(changed({ lead: 'Manager' })));
    await keepAndLook();
    const [here] = (await reviewById(mine.review.id)).records;
    expect(here?.deletedAt).toBe(binned.deletedAt);
    expect(await stored()).toEqual(action);
    if (here) await save(edited.review(here, { ...here, deletedAt: null }));
    await keepAndLook();
    expect(await stored()).toMatchObject({ lead: 'Manager' });
  });

  test('that is not here is offered, and added when somebody asks for it', async () => {
    const theirs = aReviewOf(1, 'Rowan House');
    await puts(backupOf(mine, theirs));
    await keepAndLook();
    expect((await allReviews()).records).toEqual([mine.review]);
    await render(<App />);
    const button = page.getByRole('button', { name: 'Add this review of Rowan House' });
    await button.click();
    await expect.element(page.getByText('Rowan House is on this device now.')).toBeVisible();
    await expect.element(button).not.toBeInTheDocument();
    expect(await database.actions.count()).toBe(2);
  });

  test('that is made up is nobody’s work', async () => {
    await puts(backupOf(aReviewOf(1, 'Made up', true)));
    await keepAndLook();
    expect((await teamFolder()).offers).toEqual([]);
  });
});

describe('on the page', () => {
  test('sharing is off, and says what it means; once on, it says what came', async () => {
    await changeTeamFolder((before) => ({ ...before, isSharing: false }));
    await puts(backupOf(changed({ lead: 'Manager' })));
    await render(<App />);
    const share = page.getByLabelText('Share with my team through this folder');
    await expect.element(share).not.toBeChecked();
    await expect.element(share).toHaveAccessibleDescription(/it is not locked/u);
    await share.click();
    await expect
      .element(page.getByText(/^Last taken in: .* from 1 other device\. What came: 1 action\.$/u))
      .toBeVisible();
    await expect.element(share).toBeChecked();
    expect(await stored()).toMatchObject({ lead: 'Manager' });
  });

  test('a press looks at once', async () => {
    await render(<App />);
    const button = page.getByRole('button', { name: 'Look for work from others' });
    await button.click();
    await expect.element(page.getByText(/^No other device has put anything/u)).toBeVisible();
    await puts(backupOf(changed({ lead: 'Manager' })));
    await button.click();
    await expect.element(page.getByText(/^Last taken in/u)).toBeVisible();
    await expect.element(page.getByText(/^1 other device has a file/u)).toBeVisible();
  });

  test('another folder is shared with nobody until that is said of it, too', async () => {
    await linkFolder(await aFolder());
    expect((await teamFolder()).isSharing).toBe(false);
  });
});
