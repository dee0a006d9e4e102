import { onTestFinished, vi } from 'vitest';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { useFolderNews } from '#features/keep/folder/folder-news.ts';
import { useDismissed } from '#features/keep/reminder/dismissed.ts';
import { loadInstrument } from '#instrument/registry.ts';
import { notePresence } from '#storage/presence.ts';
import { saveState } from '#storage/save-state.ts';
import { vanished } from '#storage/vanished.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { anAction, aReview } from '#tests/builders/records.ts';
import { aSheet } from '#tests/builders/sheets.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';

const loaded = await loadInstrument();
if (!loaded.ok) throw new Error('There is no instrument');
const instrument = loaded.value;

/** A review with so many care plans and one action, of a name of its own. */
export function aReviewOf(sheets: number, name = 'Harbour View', isExample = false): ReviewRecords {
  const reviewId = idOf.review(name);
  const review = aReview({ id: reviewId, isExample });
  return {
    review: { ...review, service: { ...review.service, name } },
    sheets: Array.from({ length: sheets }, (_, index) => ({
      ...aSheet(instrument, { source: 'care-plans', ratings: '4 3', nth: index + 1, reviewId }),
      id: idOf.sheet(`${name} ${index}`),
    })),
    reflections: [],
    actions: [{ ...anAction(`Ring back, ${name}`), reviewId }],
  };
}

/** A browser in which these reviews are, and nothing has been said or done yet. */
export async function withReviews(...reviews: readonly ReviewRecords[]): Promise<void> {
  await cleanSlate();
  // What an earlier test had in the browser has not vanished: nobody is to be told of it.
  notePresence(null);
  vanished.become(null);
  useFolderNews.setState({ isKeeping: false, failure: null });
  useDismissed.setState({ isDismissed: false });
  saveState.become({ kind: 'idle' });
  for (const records of reviews) await addWholeReview(records);
}

/** Where the browser asks for a place to save in: gives that file, or says that. */
export function savePickerGives(answer: FileSystemFileHandle | DOMException): void {
  stub('showSaveFilePicker', async () => {
    if (answer instanceof DOMException) throw answer;
    return answer;
  });
}

/** As in Firefox and Safari: what is saved goes to the downloads. */
export function noSavePicker(): void {
  stub('showSaveFilePicker', undefined);
}

export function folderPickerGives(answer: FileSystemDirectoryHandle | DOMException): void {
  stub('showDirectoryPicker', async () => {
    if (answer instanceof DOMException) throw answer;
    return answer;
  });
}

function stub(name: string, value: unknown): void {
  vi.stubGlobal(name, value);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

/** The words that have the focus; null where nothing has it. */
export function wordsWithFocus(): string | null {
  const { activeElement } = document;
  return activeElement === document.body ? null : (activeElement?.textContent ?? null);
}
