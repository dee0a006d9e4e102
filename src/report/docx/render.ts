import { Document, Packer } from 'docx';
import type { ReportDocument } from '#report/document.ts';
import { blockParts } from './blocks/block.ts';
import { titleParts } from './blocks/title.ts';
import { coreProperties } from './core-properties.ts';
import { pageFooter } from './footer.ts';
import { legible } from './legible-text.ts';
import { headingLevels } from './heading-levels.ts';
import { POINTS } from './points.ts';
import { stylesFor } from './styles.ts';
import { PAGE } from './theme.ts';

/**
 * Turns a document into a word processor's, to be read, changed and passed on: with native headings,
 * lists, tables and page numbers, and no pictures. The same document gives the same content; only
 * the times that the ZIP format notes of its parts are those of the call.
 *
 * The library is large: whoever needs this should `import()` it when it is asked for.
 */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array> {
  const levels = headingLevels(document.blocks);
  const file = new Document({
    title: legible(document.title),
    styles: stylesFor(document.language),
    numbering: { config: [POINTS] },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageFooter(document.footer) },
        children: [
          ...titleParts(document),
          ...document.blocks.flatMap((block, at) => blockParts(block, levels[at] ?? 1)),
        ],
      },
    ],
  });
  const own = [{ path: 'docProps/core.xml', data: coreProperties(document) }];
  return Packer.pack(file, 'uint8array', undefined, own);
}
