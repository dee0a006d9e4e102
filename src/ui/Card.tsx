import type { ReactNode } from 'react';

export interface CardProps {
  title: ReactNode;
  /** Makes the title a link and the whole card its target. */
  href?: string | undefined;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Beside the title: a StatusTag. */
  tag?: ReactNode;
  children?: ReactNode;
  /** Under a line: a date, small buttons. These stay clickable on a linked card. */
  footer?: ReactNode;
}

/** One thing of several, to look at or go to. */
export function Card({ title, href, headingLevel = 2, tag, children, footer }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={href === undefined ? 'ui-card' : 'ui-card ui-card--link'}>
      <div className="ui-card__header">
        <Heading className="ui-card__title">
          {href === undefined ? title : <a href={href}>{title}</a>}
        </Heading>
        {tag}
      </div>
      {children && <div className="ui-card__body">{children}</div>}
      {footer && <div className="ui-card__footer">{footer}</div>}
    </article>
  );
}
