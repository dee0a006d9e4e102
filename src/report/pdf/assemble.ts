import type { ReportDocument } from '#report/document.ts';
import { type Engine, finish } from './engine.ts';
import type { Marks } from './marks.ts';
import { writeMetadata } from './metadata.ts';
import { type Stop, writeOutline } from './outline.ts';
import type { Page } from './page.ts';
import { writeStructure } from './structure.ts';
import { pdfRef, pdfText } from './syntax.ts';
import type { Tag } from './tags.ts';
import { PAGE } from './theme.ts';

/** All that the file says about itself beside what is drawn. */
export type Contents = {
  readonly document: Pick<ReportDocument, 'title' | 'language'>;
  readonly made: Date;
  readonly pages: readonly Page[];
  readonly structure: Tag;
  readonly marks: Marks;
};

/** Puts the drawn pages together with structure, bookmarks and metadata into a finished file. */
export function assemble(contents: Contents, engine: Engine): Uint8Array {
  const { write } = engine.internals;
  let catalog = '';
  engine.pdf.setDocumentProperties({ title: contents.document.title });
  return finish(engine, {
    inPage: ({ pageNumber }) => write(`/StructParents ${pageNumber - 1} /Tabs /S`),
    afterPages: () => {
      catalog = writeObjects(contents, engine);
    },
    inCatalog: () => write(catalog),
  });
}

/** Writes our objects, and answers with what the catalog has to say about them. */
function writeObjects(contents: Contents, engine: Engine): string {
  const { document, made, pages, structure, marks } = contents;
  const { pdf, internals } = engine;
  const pageObject = (page: number): number => pdf.getPageInfo(page).objId;
  const tree = writeStructure(structure, pages.length, { internals, marks, pageObject });
  const outline = writeOutline(stopsOf(pages, pageObject), internals);
  const metadata = writeMetadata(document, made, internals);
  return [
    `/Lang ${pdfText(document.language)}`,
    '/MarkInfo <</Marked true>>',
    '/ViewerPreferences <</DisplayDocTitle true>>',
    `/StructTreeRoot ${pdfRef(tree)}`,
    `/Metadata ${pdfRef(metadata)}`,
    outline === null ? '' : `/Outlines ${pdfRef(outline)}`,
  ].join('\n');
}

function stopsOf(pages: readonly Page[], pageObject: (page: number) => number): readonly Stop[] {
  return pages.flatMap((page, index) =>
    page.flatMap(({ strip, top }) =>
      strip.bookmark
        ? [{ ...strip.bookmark, page: pageObject(index + 1), top: PAGE.top + top - 12 }]
        : [],
    ),
  );
}
