import { useMemo, useRef, type ReactNode } from 'react';
import { PageContext, type PageSurroundings } from './page-context.ts';

interface PageProviderProps {
  siteName: string;
  children: ReactNode;
}

const focusIsLost = (): boolean => document.activeElement === document.body;

/** Remembers where the person is, so that a Page can tell a change of place from a first load. */
export function PageProvider({ siteName, children }: PageProviderProps) {
  const lastPlace = useRef<string>(null);
  const hasMoved = useRef(false);
  const surroundings = useMemo<PageSurroundings>(
    () => ({
      siteName,
      arriveAt: (place) => {
        const isNewPlace = lastPlace.current !== null && lastPlace.current !== place;
        const isReplaced = hasMoved.current && focusIsLost();
        lastPlace.current = place;
        hasMoved.current ||= isNewPlace;
        return isNewPlace || isReplaced;
      },
    }),
    [siteName],
  );
  return <PageContext value={surroundings}>{children}</PageContext>;
}
