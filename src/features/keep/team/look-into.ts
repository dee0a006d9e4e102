import { byReview } from '#domain/records/by-review.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { ok } from '#domain/result.ts';
import { decodeBackup } from '#files/backup.ts';
import { readPlain } from '#files/chosen-file.ts';
import type { OthersFile } from '#files/folder/others-files.ts';
import { reviewById } from '#storage/reviews.ts';
import { takeIn } from './take-in.ts';
import { notReadSentence, notTakenSentence } from './team-words.ts';
import type { Look } from './what-came.ts';

/** Takes in what a file of another device brings for the reviews that are here. */
export async function lookInto(from: OthersFile): Promise<Look> {
  const reviews = await readOthers(from);
  const nothing = { from, came: [], offers: [], notTaken: [], isDone: true };
  if (!reviews.ok) {
    const notTaken = [{ name: from.name, sentence: notReadSentence(reviews.error) }];
    return { ...nothing, notTaken, isDone: false };
  }
  const parts: Partial<Look>[] = [];
  for (const records of reviews.value) parts.push(await lookAt(from, records));
  return {
    from,
    came: parts.flatMap(({ came = [] }) => came),
    offers: parts.flatMap(({ offers = [] }) => offers),
    notTaken: parts.flatMap(({ notTaken = [] }) => notTaken),
    isDone: parts.every(({ isDone = true }) => isDone),
  };
}

/** The reviews that another device shares. The example is nobody's work, and a deletion is one's own. */
export async function readOthers({ file }: OthersFile) {
  const text = await readPlain(file, 'sri2-backup');
  const backup = text.ok ? decodeBackup(text.value) : text;
  if (!backup.ok) return backup;
  const shared = ({ review }: ReviewRecords) => !review.isExample && review.deletedAt === null;
  return ok(byReview(backup.value).filter(shared));
}

/** What one review of a file brings: news of one that is here, or the offer of one that is not. */
async function lookAt(
  { device, name }: OthersFile,
  records: ReviewRecords,
): Promise<Partial<Look>> {
  const { id, service } = records.review;
  const stored = await reviewById(id);
  const [here] = stored.records;
  // One that cannot be read is left alone, and so is one in the bin. Once it is back, it is looked at.
  if (stored.unreadable.length > 0) return {};
  if (here === undefined) return { offers: [{ device, reviewId: id, service: service.name }] };
  if (here.deletedAt !== null) return { isDone: false };
  const done = await takeIn(records);
  if (done.ok) return done.value === null ? {} : { came: [done.value] };
  return { notTaken: [{ name, sentence: notTakenSentence(done.error) }], isDone: false };
}
