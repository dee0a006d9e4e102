import { failed, ok, type Result } from '#domain/result.ts';
import type { OnProgress, PdfFile } from '#features/make-pdf.ts';
import { renderSheetsHtml } from '#report/html/paper/render-sheets.ts';
import { type PrintedSheets, wordsOf } from '#report/paper/paper-sheet.ts';

/**
 * Makes sheets into a PDF here, in the browser. The renderer comes when it is first needed, as for
 * every PDF.
 *
 * @returns "unavailable" when it could not be loaded or made.
 */
export async function makeSheetsPdf(
  printed: PrintedSheets,
  onProgress: OnProgress,
): Promise<Result<PdfFile, 'unavailable'>> {
  try {
    const [{ renderSheets }, { loadPdfFonts }, { uncoveredIn }] = await Promise.all([
      import('#report/pdf/paper/render-sheets.ts'),
      import('#report/pdf/fonts.ts'),
      import('#report/pdf/coverage.ts'),
    ]);
    const fonts = await loadPdfFonts();
    const bytes = await renderSheets(printed, fonts, (done, total) => onProgress(done / total));
    const content = new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' });
    return ok({ content, missing: uncoveredIn(wordsOf(printed.sheet), fonts) });
  } catch {
    return failed('unavailable');
  }
}

/** The same sheets as a web page. */
export function sheetsPage(printed: PrintedSheets): Blob {
  return new Blob([renderSheetsHtml(printed)], { type: 'text/html' });
}
