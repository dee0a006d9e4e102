import type { ReturnIdentity } from '#domain/records/return-keys.ts';
import type { Review } from '#domain/records/review.ts';
import { type OpenedReturn, returnedSheetsIn, returnedSheetsInFile } from '#files/returned-file.ts';

/** One sheet that came, or what came instead of it; and where it stood: a file's name, mostly. */
export type Came = { readonly place: string; readonly opened: OpenedReturn };

/** How many files are read at once: more than anybody is sent, and few enough to be shown. */
export const MOST_FILES = 500;

/** What stands in these files, each opened with whichever key of any review here fits. */
export async function readFiles(
  files: readonly File[],
  reviews: readonly Review[],
): Promise<readonly Came[]> {
  const keys = keysOf(reviews);
  const came: Came[] = [];
  for (const file of files) {
    const opened = await returnedSheetsInFile(file, keys);
    came.push(...placed(opened, file.name));
  }
  return came;
}

/** The same of a text that somebody pasted. */
export async function readText(text: string, reviews: readonly Review[]): Promise<readonly Came[]> {
  return placed(await returnedSheetsIn(text, keysOf(reviews)), 'What you pasted');
}

/** Other reviews' keys, too: so it can be said which review a sheet is for. */
function keysOf(reviews: readonly Review[]): readonly ReturnIdentity[] {
  return reviews.flatMap(({ returnKeys }) => Object.values(returnKeys));
}

function placed(opened: readonly OpenedReturn[], name: string): readonly Came[] {
  return opened.map((one, at) => ({
    place: opened.length === 1 ? name : `${name}, sheet ${at + 1}`,
    opened: one,
  }));
}
