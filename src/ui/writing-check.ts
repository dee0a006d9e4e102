import { createContext } from 'react';

/** Something about a text that its writer may want to look at again. */
export interface Remark {
  words: string;
  /** What in the text it is about. */
  about: string;
  /** The writer says that it is fine: it is not remarked on again. */
  dismiss: () => void;
}

/** Looks through what somebody has written; null when there is nothing to say. */
export type WritingCheck = (text: string) => Promise<Remark | null>;

/** Null where nobody checks, and nothing is remarked on. */
export const WritingCheckContext = createContext<WritingCheck | null>(null);
