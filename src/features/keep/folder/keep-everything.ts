import { amountOf, isDeletionUnkept } from '#domain/keeping/unkept.ts';
import { ok } from '#domain/result.ts';
import { now } from '#features/clock.ts';
import { keepInFolder } from '#files/folder/keep-in-folder.ts';
import { database } from '#storage/database.ts';
import { expected } from '#storage/expected.ts';
import { everything, type Everything } from '#storage/everything.ts';
import { linkedFolder } from '#storage/linked-folder.ts';
import { saveState } from '#storage/save-state.ts';
import { teamFolder } from '#storage/team-folder.ts';
import { thisDevice } from '#storage/this-device.ts';
import { outstanding, reviewsToKeep } from '../review-kept.ts';
import { ALL_REVIEWS, plainBackup } from '../save/backup-file.ts';
import { rememberFile } from '../save/remember-file.ts';
import { useFolderNews } from './folder-news.ts';

let earlier: Promise<void> = Promise.resolve();

/**
 * Keeps a backup of everything in the linked folder, where one is linked and something is in no
 * backup yet. Asks and interrupts nobody: what goes wrong is told by `useFolderNews`. While one is
 * being written the next waits, and then looks again: what came in the meantime may not be in it.
 *
 * @param always keeps one although everything is in a backup already, as after linking a folder.
 */
export function keepEverything({ always = false } = {}): Promise<void> {
  const keep = () => keepWhatIsNew(always);
  earlier = earlier.then(keep, keep);
  return earlier;
}

async function keepWhatIsNew(always: boolean): Promise<void> {
  const stored = await expected(async () => ok(await whatToKeep()));
  // Where storage cannot be read there is nothing to keep, and the screens say what is wrong.
  if (!stored.ok || stored.value === null) return;
  const { folder, device, all, isSharing } = stored.value;
  if (!always && !isOutstanding(all, isSharing)) return;
  const backup = plainBackup(all.reviews, ALL_REVIEWS, now());
  if (!backup.ok) return useFolderNews.setState({ failure: 'failed' });
  useFolderNews.setState({ isKeeping: true });
  const stamp = { madeAt: backup.value.madeAt, device };
  const kept = await keepInFolder(folder, backup.value.content, stamp);
  if (kept.ok) await rememberFile(backup.value, { name: kept.value.name, place: 'folder' });
  // Another tab that is at it has the same to keep.
  const isFailed = !kept.ok && kept.error !== 'busy';
  useFolderNews.setState({ isKeeping: false, failure: isFailed ? kept.error : null });
}

async function whatToKeep() {
  const folder = await linkedFolder();
  if (folder === null) return null;
  const all = await everything(saveState.unsaved());
  if (reviewsToKeep(all).length === 0) return null;
  const { isSharing } = await teamFolder();
  return { folder, device: await thisDevice(database), all, isSharing };
}

/** @param isSharing then a backup that lies elsewhere is none to those who share the folder. */
function isOutstanding(all: Everything, isSharing: boolean): boolean {
  const isUnsaved = saveState.unsaved().length > 0;
  const reviews = reviewsToKeep(all);
  const isDeleted = reviews.some(({ records, mark }) => isDeletionUnkept(records, mark?.kept));
  const isElsewhere = isSharing && reviews.some(({ mark }) => mark?.place !== 'folder');
  return isUnsaved || isDeleted || isElsewhere || amountOf(outstanding(reviews).unkept) > 0;
}
