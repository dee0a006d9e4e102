import { useRef, type ReactNode } from 'react';
import { BackLink } from './BackLink.tsx';
import { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx';
import { classNames } from './class-names.ts';
import { usePageArrival } from './use-page-arrival.ts';

export interface PageProps {
  title: string;
  /** A small line above the title: what this screen is part of. */
  caption?: ReactNode;
  /** One or two sentences under the title, in larger type. */
  lead?: ReactNode;
  back?: { href: string; label: string } | undefined;
  /** Instead of `back`, where there is more than one level above. */
  breadcrumbs?: readonly Crumb[] | undefined;
  /** Beside the title where there is room: a button or two. */
  actions?: ReactNode;
  /** `reading` keeps lines short; `wide` is for tables and things side by side. */
  width?: 'reading' | 'wide' | undefined;
  /** Larger type on a large screen, to be read from across a room. */
  projector?: boolean | undefined;
  children: ReactNode;
}

/** One screen: its heading, its tab title, and where focus goes on arrival. */
export function Page(props: PageProps) {
  const { title, caption, lead, back, breadcrumbs, actions, children } = props;
  const { width = 'reading', projector } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  usePageArrival(title, heading);
  return (
    <div
      className={classNames(
        'ds_wrapper',
        'ui-page',
        `ui-page--${width}`,
        projector && 'ui-projector',
      )}
    >
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      {back && <BackLink href={back.href}>{back.label}</BackLink>}
      <header className="ui-page__header">
        <div>
          {caption && <p className="ui-page__caption">{caption}</p>}
          <h1 className="ui-page__title" ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actions && <div className="ui-page__actions">{actions}</div>}
      </header>
      {lead && <div className="ui-page__lead">{lead}</div>}
      <div className="ui-page__body">{children}</div>
    </div>
  );
}
