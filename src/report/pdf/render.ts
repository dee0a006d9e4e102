import type { ReportDocument } from '#report/document.ts';
import { assemble } from './assemble.ts';
import { addFonts } from './draw-fonts.ts';
import { drawPage } from './draw.ts';
import { type Engine, openEngine } from './engine.ts';
import { fingerprint } from './fingerprint.ts';
import { drawFooter } from './footer.ts';
import { layoutBlocks } from './layout.ts';
import { type Marks, startMarks } from './marks.ts';
import { openType } from './open-type.ts';
import { type Page, paginate } from './page.ts';
import { pause } from './pause.ts';
import { type Flow, stack } from './strip.ts';
import { group } from './tags.ts';
import type { Typesetter } from './text.ts';
import { ROOM, TEXT } from './theme.ts';
import type { PdfFonts } from './typeface.ts';

export type Progress = (done: number, total: number) => void;

/**
 * Turns a document into a tagged A4 PDF. `onProgress` counts steps up to `total`; the page can
 * paint between steps. The same document, fonts and `made` give the same bytes: pass the time the
 * document was made, or it is the time of the call.
 */
export async function renderPdf(
  document: ReportDocument,
  fonts: PdfFonts,
  onProgress: Progress = () => undefined,
  made: Date = new Date(),
): Promise<Uint8Array> {
  const type = openType(fonts);
  const steps = document.blocks.length + 1;
  const flows: Flow[] = [];
  for (const flow of layoutBlocks(document, type)) {
    flows.push(flow);
    onProgress(flows.length, 2 * steps);
    await pause();
  }
  const pages = paginate(stack(flows), ROOM);
  const engine = openEngine({ fileId: fingerprint(JSON.stringify(document)), made });
  addFonts(engine.pdf, fonts);
  const marks = startMarks();
  for (const drawn of drawPages(pages, document.footer, { engine, marks, type })) {
    onProgress(steps + Math.floor((steps * drawn) / pages.length), 2 * steps);
    await pause();
  }
  const tags = flows.flatMap((flow) => flow.tags);
  return assemble({ document, made, pages, structure: group('Document', tags), marks }, engine);
}

type Tools = { readonly engine: Engine; readonly marks: Marks; readonly type: Typesetter };

/** Draws a page at a time, and answers with how many there are by then. */
function* drawPages(
  pages: readonly Page[],
  footer: string,
  { engine, marks, type }: Tools,
): Generator<number> {
  for (const [index, page] of pages.entries()) {
    const number = index + 1;
    if (index > 0) engine.pdf.addPage();
    drawPage(page, number, engine, marks);
    const place = `Page ${number} of ${pages.length}`;
    drawFooter({ text: footer, number: place, style: TEXT.footer, lines: 2 }, engine, type);
    yield number;
  }
}
