import type { ReactNode } from 'react';
import { MarkShape } from './MarkShape.tsx';
import type { Mark } from './marks.ts';
import './figures.css';

export interface LegendEntry {
  key: string;
  mark: Mark;
  name: string;
  /** What the name stands for, for those who do not know it yet. */
  meaning?: ReactNode;
}

/** Which shape stands for what. */
export function MarkLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className="ui-legend-list">
      {entries.map(({ key, mark, name, meaning }) => (
        <li className="ui-legend-list__entry" key={key}>
          <MarkShape mark={mark} />
          <span>
            <strong>{name}</strong>
            {meaning && <span className="ui-legend-list__meaning">{meaning}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
