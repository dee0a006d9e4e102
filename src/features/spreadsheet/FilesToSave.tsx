import { useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { isEmptySheet } from '#domain/records/sheet.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import { download } from '#files/download.ts';
import { sheetsFile, type SpreadsheetKind, xlsFormFile } from '#files/spreadsheet/sheet-files.ts';
import { FileDownload } from '#ui/FileDownload.tsx';
import { Notice } from '#ui/Notice.tsx';

interface FilesToSaveProps {
  open: OpenReview;
  source: Source;
}

/** What can be filled in elsewhere and comes back through this screen, and what is here already. */
export function FilesToSave({ open, source }: FilesToSaveProps) {
  const [saved, setSaved] = useState<string | null>(null);
  const { instrument } = open;
  const sheets = sheetsInOrder(source, open.sheets)
    .map(({ sheet }) => sheet)
    .filter((sheet) => !isEmptySheet(sheet));
  const save = (name: string, content: Blob) => {
    download(name, content);
    setSaved(name);
  };
  const template = (kind: SpreadsheetKind) =>
    save(`${source.id}-template.${kind}`, sheetsFile(kind, instrument, source, []));
  const all = (kind: SpreadsheetKind) =>
    save(`${source.id}.${kind}`, sheetsFile(kind, instrument, source, sheets));
  return (
    <section aria-labelledby="spreadsheet-files">
      <h2 id="spreadsheet-files">No file yet?</h2>
      <FileDownload
        title="Template"
        format="Excel"
        description={`A row for each sheet: ten ratings, and an example beside each. Fill it in, then choose it above.`}
        onDownload={() => template('xlsx')}
      />
      <FileDownload
        title="Template"
        format="CSV"
        description="The same for any other spreadsheet program."
        onDownload={() => template('csv')}
      />
      <FileDownload
        title="Online form"
        format="XLSForm"
        description="KoboToolbox and ODK make a form of it. Choose what comes out of that form, saved as CSV or XLSX, above. Your organisation’s own rules for such services apply."
        onDownload={() => save(`${source.id}-form.xlsx`, xlsFormFile(instrument, source))}
      />
      {sheets.length > 0 && (
        <>
          <h2>What is here, as a spreadsheet</h2>
          <p>
            {`${sheetsInWords(source, sheets.length)}, each as it was filled in. Keep the file as private as the sheets themselves.`}
          </p>
          <FileDownload
            title={source.name}
            format="Excel"
            description="It can be taken in again here, in this review or another."
            onDownload={() => all('xlsx')}
          />
          <FileDownload title={source.name} format="CSV" onDownload={() => all('csv')} />
        </>
      )}
      <div role="status">
        {saved !== null && <Notice tone="success">{saved} is in your downloads folder.</Notice>}
      </div>
    </section>
  );
}
