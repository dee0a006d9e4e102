import { ok } from '#domain/result.ts';
import { folderAccess } from '#files/folder/linked-folder.ts';
import { othersFiles } from '#files/folder/others-files.ts';
import { database } from '#storage/database.ts';
import { expected } from '#storage/expected.ts';
import { linkedFolder } from '#storage/linked-folder.ts';
import { changeTeamFolder, teamFolder } from '#storage/team-folder.ts';
import { thisDevice } from '#storage/this-device.ts';
import { lookInto } from './look-into.ts';
import { useTeamNews } from './team-news.ts';
import { type Look, withLooks } from './what-came.ts';

/** One tab at a time: another would find the same. */
const LOCK = 'sri2-team';

/**
 * Looks into the linked folder, where its sharing is on, and takes in what other devices have put
 * there since the last time. Asks and interrupts nobody; what it finds is told by `useTeamNews`.
 *
 * @param again looks at files that were taken in before, too.
 * @returns whether anything came in.
 */
export async function lookForOthers({ again = false } = {}): Promise<boolean> {
  const looked = await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
    lock === null ? null : expected(async () => ok(await look(again))),
  );
  // Where storage cannot be read nothing can be taken in, and the screens say what is wrong.
  return looked?.ok === true && looked.value;
}

async function look(again: boolean): Promise<boolean> {
  const folder = await linkedFolder();
  const known = await teamFolder();
  if (folder === null || !known.isSharing) return false;
  if ((await folderAccess(folder)) !== 'granted') return false;
  useTeamNews.setState({ isLooking: true });
  const files = await othersFiles(folder, await thisDevice(database));
  const looks: Look[] = [];
  for (const one of files) {
    if (again || known.taken[one.device] !== one.name) looks.push(await lookInto(one));
  }
  await changeTeamFolder((before) => withLooks(before, looks));
  const notTaken = looks.flatMap((one) => one.notTaken);
  useTeamNews.setState({ isLooking: false, found: files.length, notTaken });
  return looks.some(({ came }) => came.length > 0);
}
