import type { ReactNode } from 'react';
import type { Indicator, Source } from '#domain/instrument/instrument.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

interface GridTableProps {
  source: Source;
  indicators: readonly Indicator[];
  caption: string;
  /** What stands above a column before the answers, and above one after them. */
  before?: string | undefined;
  after?: string | undefined;
  /** The rows. */
  children: ReactNode;
}

/** The frame of a grid: a column for each indicator, under its number. */
export function GridTable(props: GridTableProps) {
  const { source, indicators, caption, before, after, children } = props;
  return (
    <div className="gather-grid" role="region" aria-label="The sheets" tabIndex={-1}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{source.sheet.one}</th>
            {before !== undefined && <th scope="col">{before}</th>}
            {indicators.map(({ id, number, shortName }) => (
              <th key={id} scope="col" title={shortName}>
                {number}
                <VisuallyHidden>{` ${shortName}`}</VisuallyHidden>
              </th>
            ))}
            {after !== undefined && <th scope="col">{after}</th>}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
