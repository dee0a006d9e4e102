import { useRef } from 'react';
import { gatheredInWords } from '#domain/words/gathered-words.ts';
import type { Indicator, Source } from '#domain/instrument/instrument.ts';
import type { SourceProgress } from '#domain/journey/progress.ts';
import type { Review } from '#domain/records/review.ts';
import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { AddSheet } from './AddSheet.tsx';
import { DeletedSheet } from './DeletedSheet.tsx';
import { useLastDeleted } from './last-deleted.ts';
import { SheetRow } from './SheetRow.tsx';

interface GatheredSheetsProps {
  review: Review;
  progress: SourceProgress;
  sheets: readonly NamedSheet[];
  indicators: readonly Indicator[];
}

/** The sheets of a source so far, and the way to the next one. */
export function GatheredSheets({ review, progress, sheets, indicators }: GatheredSheetsProps) {
  const { source, included, intended } = progress;
  const heading = useRef<HTMLHeadingElement>(null);
  const { deleteSheet } = useLastDeleted();
  // What was pressed has gone from the page by the time it has worked.
  const keepFocus = () => heading.current?.focus();

  return (
    <section className="gather-sheets" aria-labelledby="gathered-sheets">
      <h2 id="gathered-sheets" ref={heading} tabIndex={-1}>
        {titleFor(source, sheets.length)}
      </h2>
      <DeletedSheet reviewId={review.id} source={source} onGone={keepFocus} />
      {!source.single && included && intended > 0 && (
        <ProgressBar
          label={source.name}
          labelHidden
          value={Math.min(sheets.length, intended)}
          max={intended}
          text={gatheredInWords(progress)}
        />
      )}
      <AddSheet review={review} source={source} progress={progress} first={sheets[0]} />
      {sheets.length > 0 && (
        <ul className="gather-sheets__list" aria-labelledby="gathered-sheets">
          {sheets.map((named) => (
            <SheetRow
              key={named.sheet.id}
              named={named}
              indicators={indicators}
              onDelete={() => {
                deleteSheet(named);
                keepFocus();
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function titleFor({ single }: Source, sheets: number): string {
  if (sheets === 0) return single ? 'Not started yet' : 'No sheets yet';
  return single ? 'The sheet' : 'Sheets so far';
}
