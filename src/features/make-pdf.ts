import { failed, ok, type Result } from '#domain/result.ts';
import type { ReportDocument } from '#report/document.ts';

export type PdfFile = {
  readonly content: Blob;
  /** Characters that the document's fonts do not have: the PDF shows "�" in their place. */
  readonly missing: readonly string[];
};

/** How far it has come, from 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * Makes the PDF here, in the browser. The renderer is large and comes when it is first needed; once
 * the app has been used offline it is on the device.
 *
 * @returns "unavailable" when it could not be loaded or made. Nothing is lost by that.
 */
export async function makePdf(
  document: ReportDocument,
  onProgress: OnProgress,
): Promise<Result<PdfFile, 'unavailable'>> {
  try {
    const [{ renderPdf }, { loadPdfFonts }, { uncoveredCharacters }] = await Promise.all([
      import('#report/pdf/render.ts'),
      import('#report/pdf/fonts.ts'),
      import('#report/pdf/coverage.ts'),
    ]);
    const fonts = await loadPdfFonts();
    const bytes = await renderPdf(document, fonts, (done, total) => onProgress(done / total));
    const content = new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' });
    return ok({ content, missing: uncoveredCharacters(document, fonts) });
  } catch {
    return failed('unavailable');
  }
}
