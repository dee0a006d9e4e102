import type { ReactNode } from 'react';

export interface Quote {
  key: string;
  text: ReactNode;
  /** Where it was written. Never who. */
  source?: ReactNode;
}

export interface QuoteListProps {
  quotes: readonly Quote[];
  /** The id of the heading above. */
  labelledBy?: string | undefined;
}

/** What people wrote, in their own words. */
export function QuoteList({ quotes, labelledBy }: QuoteListProps) {
  return (
    <ul className="ui-quotes" aria-labelledby={labelledBy}>
      {quotes.map(({ key, text, source }) => (
        <li className="ui-quotes__item" key={key}>
          <blockquote className="ui-quotes__text">{text}</blockquote>
          {source && <p className="ui-quotes__source">{source}</p>}
        </li>
      ))}
    </ul>
  );
}
