import { createContext } from 'react';

/** What a page needs to know of the app around it. */
export interface PageSurroundings {
  siteName: string;
  /** Says that the person has come to this place; true when the page should take the focus. */
  arriveAt: (place: string) => boolean;
}

/** Outside a PageProvider (a test of one screen) a page leaves focus and title alone. */
export const PageContext = createContext<PageSurroundings | null>(null);
