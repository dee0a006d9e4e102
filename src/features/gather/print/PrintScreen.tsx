import { useMemo, useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import type { PrintSize } from '#report/paper/paper-sheet.ts';
import { paperSheetFor } from '#report/paper/paper-sheet-for.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Page } from '#ui/Page.tsx';
import { PrintForm } from './PrintForm.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import './print.css';

interface PrintScreenProps {
  open: OpenReview;
  source: Source;
}

/** Paper sheets of one source: what they are, how many, in which print, and the files. */
export function PrintScreen({ open, source }: PrintScreenProps) {
  const { instrument, review } = open;
  const [size, setSize] = useState<PrintSize>('normal');
  const [isShown, setIsShown] = useState(false);
  const service = review.service.name;
  const sheet = useMemo(
    () => paperSheetFor(instrument, source, service),
    [instrument, source, service],
  );
  return (
    <Page
      title="Sheets to print"
      caption={source.name}
      lead="To fill in with a pen, and type in afterwards. On each sheet: short guidance, every statement with its prompts, boxes to tick and room to write an example."
      back={{ href: paths.source(review.id, source.id), label: `Back to ${source.name}` }}
    >
      <PrintForm review={review} source={source} sheet={sheet} size={size} onSize={setSize} />
      <Disclosure summary="See what is on the sheet" onToggle={setIsShown}>
        {isShown && <SheetPreview sheet={sheet} size={size} />}
      </Disclosure>
    </Page>
  );
}
