import { ok } from '#domain/result.ts';
import { othersFiles } from '#files/folder/others-files.ts';
import { database } from '#storage/database.ts';
import { expected } from '#storage/expected.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { linkedFolder } from '#storage/linked-folder.ts';
import type { Offer } from '#storage/team-folder.ts';
import { thisDevice } from '#storage/this-device.ts';
import { readOthers } from './look-into.ts';
import { takeIn } from './take-in.ts';
import { notReadSentence, notTakenSentence } from './team-words.ts';

/** Adds a review that somebody else put into the folder. @returns why not, in a sentence; or null. */
export async function addOffered(offer: Offer): Promise<string | null> {
  const added = await expected(async () => ok(await add(offer)));
  return added.ok ? added.value : storageSentence(added.error);
}

const GONE = 'It is not in the folder any more.';

async function add({ device, reviewId }: Offer): Promise<string | null> {
  const folder = await linkedFolder();
  const files = folder === null ? [] : await othersFiles(folder, await thisDevice(database));
  const theirs = files.find((file) => file.device === device);
  if (theirs === undefined) return GONE;
  const reviews = await readOthers(theirs);
  if (!reviews.ok) return notReadSentence(reviews.error);
  const wanted = reviews.value.find(({ review }) => review.id === reviewId);
  if (wanted === undefined) return GONE;
  const done = await takeIn(wanted, true);
  return done.ok ? null : notTakenSentence(done.error);
}
