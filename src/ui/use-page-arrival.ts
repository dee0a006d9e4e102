import { useContext, useEffect, type RefObject } from 'react';
import { PageContext } from './page-context.ts';

/** Names the browser tab, and after a change of place moves focus to the heading and scrolls up. */
export function usePageArrival(title: string, heading: RefObject<HTMLElement | null>): void {
  const surroundings = useContext(PageContext);
  const place = window.location.hash;

  useEffect(() => {
    if (surroundings) document.title = `${title} – ${surroundings.siteName}`;
  }, [surroundings, title]);

  useEffect(() => {
    if (!surroundings?.arriveAt(place)) return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [surroundings, place, heading]);
}
