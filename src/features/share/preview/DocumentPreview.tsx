import type { ReportDocument } from '#report/document.ts';
import { BlockPreview } from './BlockPreview.tsx';
import { keyed } from './keyed.ts';

/** A document's blocks as a page: everything that the file says, for every way of reading. */
export function DocumentPreview({ document }: { document: ReportDocument }) {
  return (
    <article className="share-preview" lang={document.language} aria-label={document.title}>
      <h3 className="share-preview__title">{document.title}</h3>
      <p className="share-preview__subtitle">{document.subtitle}</p>
      <p className="share-preview__note">{document.dated}</p>
      {keyed(document.blocks).map(({ key, item }) => (
        <BlockPreview key={key} block={item} />
      ))}
    </article>
  );
}
