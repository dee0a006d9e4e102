import { useEffect, useRef } from 'react';
import { paths } from '#features/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';

/** After everything was removed: what was looked at, and the way on. */
export function NothingLeft() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The same place as before, so the page itself does not take the focus.
    place.current?.querySelector('h1')?.focus();
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <div ref={place}>
      <Page
        title="Everything has been removed"
        lead="No review and no setting is left in this browser. The app has looked again to be sure."
      >
        <p>
          Files that you saved are where you put them. If the downloads of this computer hold any,
          delete them there.
        </p>
        <ButtonLink href={paths.home}>Start afresh</ButtonLink>
      </Page>
    </div>
  );
}
