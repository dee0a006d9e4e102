import type { ReviewRecords } from '#domain/records/review-records.ts';

let last: ReviewRecords | null = null;

/**
 * The review that was last open in this tab, as it was read. Should storage be taken away under the
 * app, this is what there is left of it.
 */
export const lastOpened = {
  now: (): ReviewRecords | null => last,
  become: (records: ReviewRecords | null): void => {
    last = records;
  },
};
