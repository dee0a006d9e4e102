import type { ReactNode } from 'react';
import { SkipLink } from '#ui/SkipLink.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

interface ShellProps {
  place: string;
  saveStatus: ReactNode;
  /** Above the page, on every screen: an update to load, a backup that is due. */
  notice?: ReactNode;
  children: ReactNode;
}

/** What is around every screen: skip link, header, main, footer. */
export function Shell({ place, saveStatus, notice, children }: ShellProps) {
  return (
    <div className="ds_page">
      <div className="ds_page__top">
        <SkipLink target="main">Skip to main content</SkipLink>
        <SiteHeader place={place} saveStatus={saveStatus} />
      </div>
      <div className="ds_page__middle">
        <div className="ds_wrapper ui-slot">{notice}</div>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <div className="ds_page__bottom">
        <SiteFooter />
      </div>
    </div>
  );
}
