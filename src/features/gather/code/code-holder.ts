import type { CodeEntry } from '#domain/paper/code-entry.ts';

/** What is said of a code that another sheet has, and the way to that sheet. */
export type CodeHolder = {
  /** Where the code is already. */
  readonly words: string;
  readonly goTo: { readonly label: string } & (
    { readonly onGo: () => void } | { readonly href: string }
  );
};

export type Taken = Extract<CodeEntry, { kind: 'taken' }>;
