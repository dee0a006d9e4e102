import { useRef, useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import { planFor } from '#domain/journey/progress.ts';
import { copiesOffered, MOST_COPIES, typedCopies } from '#domain/paper/copies.ts';
import type { Review } from '#domain/records/review.ts';
import type { PaperSheet, PrintSize } from '#report/paper/paper-sheet.ts';
import { FileDownload } from '#ui/FileDownload.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { MakingOutcome } from './MakingOutcome.tsx';
import { PrintSizes } from './PrintSizes.tsx';
import { useSheetFiles } from './use-sheet-files.ts';

interface PrintFormProps {
  review: Review;
  source: Source;
  sheet: PaperSheet;
  size: PrintSize;
  onSize: (size: PrintSize) => void;
}

/** How many sheets and in which print, and the files that come of it. */
export function PrintForm({ review, source, sheet, size, onSize }: PrintFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(() => `${copiesOffered(planFor(review, source).intended)}`);
  const [isChecked, setIsChecked] = useState(false);
  const { making, makePdf, makePage } = useSheetFiles(sheet, size);
  const copies = typedCopies(typed);
  const withCopies = (make: (copies: number) => void) => () => {
    setIsChecked(true);
    if (copies.ok) make(copies.value);
    else field.current?.focus();
  };
  const busy = making.kind === 'making';
  return (
    <>
      <NumberField
        ref={field}
        label="How many copies?"
        hint={`From 1 to ${MOST_COPIES}. Each copy has a code of its own, so print each one instead of photocopying it. The code tells sheets apart; it says nothing about anybody.`}
        error={isChecked && !copies.ok ? copies.error : undefined}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <PrintSizes source={source} size={size} onSize={onSize} />
      <FileDownload
        title="Sheets"
        format="PDF"
        description="To print on A4, on one side of the paper or on both."
        busy={busy}
        onDownload={withCopies((count) => void makePdf(count))}
      />
      <FileDownload
        title="Sheets"
        format="HTML"
        description="The same as a web page, to read on a screen or to print from there."
        busy={busy}
        onDownload={withCopies(makePage)}
      />
      <MakingOutcome making={making} />
    </>
  );
}
