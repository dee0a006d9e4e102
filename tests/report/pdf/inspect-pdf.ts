import { z } from 'zod';
import { runTool } from './run-tool.ts';

/** A structure element as it stands in the file, with the pages that its content is on. */
export type Element = {
  readonly id: string;
  readonly role: string;
  readonly entries: Dictionary;
  readonly kids: readonly Element[];
  /** Content of its own: the page, from 0, and the number on that page. */
  readonly content: readonly { readonly page: number; readonly mark: number }[];
};

export type InspectedPage = {
  /** The drawing operators, one or a few to a line. */
  readonly operators: string;
  readonly entries: Dictionary;
  /** The roles of the pieces of tagged content, in the order they are drawn. */
  readonly roles: readonly string[];
};

export type InspectedPdf = {
  readonly catalog: Dictionary;
  readonly pages: readonly InspectedPage[];
  readonly structure: Element;
};

export type Dictionary = Readonly<Record<string, unknown>>;

const dictionary = z.record(z.string(), z.unknown());
const printed = z.object({
  qpdf: z.tuple([
    z.unknown(),
    z.record(
      z.string(),
      z.object({
        value: z.unknown().optional(),
        stream: z.object({ data: z.string(), dict: dictionary }).optional(),
      }),
    ),
  ]),
});

/** Reads a file's objects with qpdf, which knows nothing of how they were written. */
export function inspectPdf(file: string): InspectedPdf {
  const json = runTool('qpdf', '--json', '--json-stream-data=inline', '--decode-level=all', file);
  const objects = printed.parse(JSON.parse(json)).qpdf[1];
  const get = (ref: unknown): unknown =>
    typeof ref === 'string' && ref.endsWith(' 0 R') ? objects[`obj:${ref}`]?.value : ref;
  const dictionaryAt = (ref: unknown): Dictionary => dictionary.parse(get(ref));
  const catalog = dictionaryAt(dictionaryAt(objects['trailer']?.value)['/Root']);
  const tree = dictionaryAt(catalog['/StructTreeRoot']);
  const pageRefs = z.array(z.string()).parse(dictionaryAt(catalog['/Pages'])['/Kids']);
  const nums = z.array(z.unknown()).parse(dictionaryAt(tree['/ParentTree'])['/Nums']);
  return {
    catalog,
    structure: readElement(z.string().parse(tree['/K']), dictionaryAt, pageRefs),
    pages: pageRefs.map((ref, index) => {
      const entries = dictionaryAt(ref);
      const data = objects[`obj:${String(entries['/Contents'])}`]?.stream?.data ?? '';
      const parents = z.array(z.string()).parse(get(nums[2 * index + 1]));
      const roles = parents.map((parent) => String(dictionaryAt(parent)['/S']).slice(1));
      return { operators: Buffer.from(data, 'base64').toString('latin1'), entries, roles };
    }),
  };
}

function readElement(
  id: string,
  dictionaryAt: (ref: unknown) => Dictionary,
  pageRefs: readonly string[],
): Element {
  const entries = dictionaryAt(id);
  const kids = z.array(z.unknown()).parse(entries['/K']);
  const content = kids.flatMap((kid) => {
    if (typeof kid === 'number')
      return [{ page: pageRefs.indexOf(String(entries['/Pg'])), mark: kid }];
    if (typeof kid === 'string') return [];
    const { '/Pg': page, '/MCID': mark } = dictionary.parse(kid);
    return [{ page: pageRefs.indexOf(String(page)), mark: Number(mark) }];
  });
  const elements = kids.filter((kid) => typeof kid === 'string');
  return {
    id,
    role: String(entries['/S']).slice(1),
    entries,
    kids: elements.map((kid) => readElement(kid, dictionaryAt, pageRefs)),
    content,
  };
}

/** An element and all that is inside it, in reading order. */
export function allElements(element: Element): readonly Element[] {
  return [element, ...element.kids.flatMap(allElements)];
}

/** The pages, from 0, that an element's content is on. */
export function pagesOf(element: Element): ReadonlySet<number> {
  return new Set(allElements(element).flatMap(({ content }) => content.map(({ page }) => page)));
}

/** What is painted on a page outside of any mark: neither structure nor artifact. */
export function unmarkedPainting({ operators }: InspectedPage): readonly string[] {
  let depth = 0;
  return operators.split('\n').filter((line) => {
    if (/ (BDC|BMC)$/u.test(line)) depth += 1;
    if (line === 'EMC') depth -= 1;
    return depth === 0 && /(^| )(Tj|TJ|f|F|S|s|B|b|Do|sh)\*?$/u.test(line);
  });
}
