import { create } from 'zustand';

/** A file in the folder that could not be taken in, and why, in a sentence. */
export type NotTaken = { readonly name: string; readonly sentence: string };

/** What has become of looking for others' work, since the app was opened. */
export type TeamNews = {
  readonly isLooking: boolean;
  /** Somebody looked, and this is how many files of others there are; null before that. */
  readonly found: number | null;
  readonly notTaken: readonly NotTaken[];
};

export const useTeamNews = create<TeamNews>()(() => ({
  isLooking: false,
  found: null,
  notTaken: [],
}));
