import type { Internals } from './engine.ts';
import type { Mark, Marks } from './marks.ts';
import { pdfDictionary, pdfNumber, pdfRef, pdfText } from './syntax.ts';
import type { Tag } from './tags.ts';

type Context = {
  readonly internals: Internals;
  readonly marks: Marks;
  /** The object number of a page, counted from 1. */
  readonly pageObject: (page: number) => number;
};

/**
 * Writes the structure tree and the table that leads from content back to it (ISO 32000-1, 14.7),
 * and answers with the object number of its root, for the catalog.
 */
export function writeStructure(document: Tag, pages: number, context: Context): number {
  const { internals, marks } = context;
  const ids = new Map(allTags(document).map((tag) => [tag, internals.newObjectDeferred()]));
  const [root, parents] = [internals.newObjectDeferred(), internals.newObjectDeferred()];
  const idOf = (tag: Tag): number => ids.get(tag) ?? root;
  writeElement(document, root, idOf, context);
  const lists = Array.from({ length: pages }, (_, index) => {
    const refs = marks.onPage(index + 1).map((tag) => pdfRef(idOf(tag)));
    return `${index} [${refs.join(' ')}]`;
  });
  writeObject(internals, parents, pdfDictionary({ Nums: `[${lists.join('\n')}]` }));
  const tree = {
    Type: '/StructTreeRoot',
    K: pdfRef(idOf(document)),
    ParentTree: pdfRef(parents),
    ParentTreeNextKey: String(pages),
  };
  writeObject(internals, root, pdfDictionary(tree));
  return root;
}

function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.kids.flatMap(allTags)];
}

function writeElement(
  tag: Tag,
  parent: number,
  idOf: (tag: Tag) => number,
  context: Context,
): void {
  const own = context.marks.of(tag);
  const [first] = own;
  const page = first && context.pageObject(first.page);
  const content = own.map((mark) => contentOf(mark, page, context));
  const entries = {
    Type: '/StructElem',
    S: `/${tag.role}`,
    P: pdfRef(parent),
    Pg: page === undefined ? undefined : pdfRef(page),
    A: attributesOf(tag, context.marks),
    Alt: tag.alternative === undefined ? undefined : pdfText(tag.alternative),
    K: `[${[...content, ...tag.kids.map((kid) => pdfRef(idOf(kid)))].join(' ')}]`,
  };
  writeObject(context.internals, idOf(tag), pdfDictionary(entries));
  tag.kids.forEach((kid) => writeElement(kid, idOf(tag), idOf, context));
}

/** Content on the element's own page is a bare number; on a later page it has to name that page. */
function contentOf({ page, id }: Mark, own: number | undefined, { pageObject }: Context): string {
  const at = pageObject(page);
  if (at === own) return String(id);
  return pdfDictionary({ Type: '/MCR', Pg: pdfRef(at), MCID: String(id) });
}

function attributesOf(tag: Tag, marks: Marks): string | undefined {
  if (tag.role === 'L')
    return pdfDictionary({ O: '/List', ListNumbering: `/${tag.numbering ?? 'Disc'}` });
  if (tag.scope) return pdfDictionary({ O: '/Table', Scope: `/${tag.scope}` });
  if (tag.span) return pdfDictionary({ O: '/Table', ColSpan: String(tag.span) });
  const bounds = marks.boundsOf(tag);
  if (!bounds) return undefined;
  const box = `[${bounds.map(pdfNumber).join(' ')}]`;
  return pdfDictionary({ O: '/Layout', Placement: '/Block', BBox: box });
}

function writeObject(internals: Internals, id: number, content: string): void {
  internals.newObjectDeferredBegin(id, true);
  internals.write(content);
  internals.write('endobj');
}
