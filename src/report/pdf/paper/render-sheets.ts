import { printedCode } from '#domain/paper/sheet-code.ts';
import { nameOf, type PrintedSheets } from '#report/paper/paper-sheet.ts';
import { assemble } from '../assemble.ts';
import { addFonts } from '../draw-fonts.ts';
import { drawPage } from '../draw.ts';
import { openEngine } from '../engine.ts';
import { fingerprint } from '../fingerprint.ts';
import { drawFooter } from '../footer.ts';
import { startMarks } from '../marks.ts';
import { openType } from '../open-type.ts';
import type { Page } from '../page.ts';
import { pause } from '../pause.ts';
import type { Progress } from '../render.ts';
import { group, type Tag } from '../tags.ts';
import type { PdfFonts } from '../typeface.ts';
import { layoutCopy } from './copy.ts';
import { LOOKS } from './look.ts';

/**
 * Turns a sheet into a tagged A4 PDF with a copy for each code, each with pages numbered on their
 * own. `onProgress` counts copies; the page can paint between them. The same sheets, fonts and
 * `made` give the same bytes.
 */
export async function renderSheets(
  printed: PrintedSheets,
  fonts: PdfFonts,
  onProgress: Progress = () => undefined,
  made: Date = new Date(),
): Promise<Uint8Array> {
  const { sheet, size, codes } = printed;
  const [look, type, marks] = [LOOKS[size], openType(fonts), startMarks()];
  const engine = openEngine({ fileId: fingerprint(JSON.stringify(printed)), made });
  addFonts(engine.pdf, fonts);
  const pages: Page[] = [];
  const tags: Tag[] = [];
  for (const [at, code] of codes.entries()) {
    const name = `Sheet ${printedCode(code)}`;
    const copy = layoutCopy(sheet, name, { look, type });
    for (const [index, page] of copy.pages.entries()) {
      if (pages.length > 0) engine.pdf.addPage();
      pages.push(page);
      drawPage(page, pages.length, engine, marks);
      const number = `${name} · page ${index + 1} of ${copy.pages.length}`;
      drawFooter({ text: sheet.title, number, style: look.foot, lines: 1 }, engine, type);
    }
    tags.push(copy.tag);
    onProgress(at + 1, codes.length);
    await pause();
  }
  const document = { title: nameOf(sheet), language: sheet.language };
  return assemble({ document, made, pages, structure: group('Document', tags), marks }, engine);
}
