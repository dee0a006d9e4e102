import pdfmake, { type Content } from 'pdfmake';
import { unreachable } from '#domain/never.ts';
import type { Block, FigureBlock, ReportDocument } from '#report/document.ts';
import { fontFiles } from '../example-plan.ts';

/** The same words in pdfmake: headings, paragraphs, lists and tables; the figure as its rows. */
export async function renderWithPdfmake(document: ReportDocument): Promise<Uint8Array> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.addFonts({ Roboto: { normal: fontFiles.regular, bold: fontFiles.bold } });
  const definition = {
    content: [{ text: document.title, style: 'title' }, ...document.blocks.map(contentOf)],
    footer: (page: number, pages: number) => `${document.footer}  Page ${page} of ${pages}`,
    styles: STYLES,
  };
  return pdfmake.createPdf(definition).getBuffer();
}

const STYLES: Record<string, Content> = {
  title: { fontSize: 28, bold: true },
  heading: { fontSize: 16, bold: true, marginTop: 12 },
};

function contentOf(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, style: 'heading' };
    case 'paragraph':
      return { text: block.text };
    case 'list':
    case 'quotes':
      return { ul: [...block.items] };
    case 'facts':
      return { table: { body: block.items.map(({ term, detail }) => [term, detail]) } };
    case 'table': {
      const body = [
        block.columns.map(({ heading }) => heading),
        ...block.rows.map((row) => [...row]),
      ];
      return { table: { headerRows: 1, dontBreakRows: true, body } };
    }
    case 'figure':
      return { table: { body: figureRows(block) } };
    default:
      return unreachable(block);
  }
}

function figureRows({ figure }: FigureBlock): string[][] {
  return figure.rows.map(({ label, values }) => [
    label,
    ...values.map((value) => `${value ?? ''}`),
  ]);
}
