import type { OpenReview } from '#domain/records/review-records.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { Lot, LotRow } from './lot.ts';
import { rowWords } from './row-words.ts';

interface LotRowsProps {
  open: OpenReview;
  lot: Lot;
  rows: readonly LotRow[];
}

/** Files and codes by name, each with what becomes of it. */
export function LotRows({ open, lot, rows }: LotRowsProps) {
  return (
    <ul className="returns-rows" role="list">
      {rows.map((row) => {
        const { words, link } = rowWords(row, open, lot.names);
        return (
          <li key={row.key}>
            <strong>{row.place}</strong>
            <span>{words}</span>
            {link && (
              <a href={link.href}>
                {link.label}
                <VisuallyHidden>{` (${row.place})`}</VisuallyHidden>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
