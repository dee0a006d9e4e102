import type { Internals } from './engine.ts';
import type { Bookmark } from './strip.ts';
import { pdfDictionary, pdfNumber, pdfRef, pdfText } from './syntax.ts';
import { PAGE } from './theme.ts';

/** A bookmark and where it leads: the page's object number, and points below the top of the page. */
export type Stop = Bookmark & { readonly page: number; readonly top: number };

type Node = { readonly stop: Stop; readonly kids: readonly Node[]; readonly id: number };

/** Writes the bookmarks; answers with the object number of their root, or null if there are none. */
export function writeOutline(stops: readonly Stop[], internals: Internals): number | null {
  if (stops.length === 0) return null;
  const root = internals.newObjectDeferred();
  const nodes = nest(stops, internals);
  writeNodes(nodes, root, internals);
  const entries = { Type: '/Outlines', ...endsOf(nodes), Count: String(stops.length) };
  writeObject(internals, root, entries);
  return root;
}

/** Second-level bookmarks go under the first-level one before them, if there is one. */
function nest(stops: readonly Stop[], internals: Internals): readonly Node[] {
  const starts = stops.flatMap(({ level }, index) => (level === 1 ? [index] : []));
  const loose = stops.slice(0, starts[0] ?? stops.length);
  const node = (stop: Stop, kids: readonly Node[]): Node => ({
    stop,
    kids,
    id: internals.newObjectDeferred(),
  });
  const sections = starts.flatMap((start, index) => {
    const [section, ...parts] = stops.slice(start, starts[index + 1]);
    return section
      ? [
          node(
            section,
            parts.map((part) => node(part, [])),
          ),
        ]
      : [];
  });
  return [...loose.map((stop) => node(stop, [])), ...sections];
}

function writeNodes(nodes: readonly Node[], parent: number, internals: Internals): void {
  nodes.forEach(({ stop, kids, id }, index) => {
    writeObject(internals, id, {
      Title: pdfText(stop.title),
      Parent: pdfRef(parent),
      Prev: refOf(nodes[index - 1]),
      Next: refOf(nodes[index + 1]),
      ...endsOf(kids),
      Count: kids.length > 0 ? String(kids.length) : undefined,
      Dest: `[${pdfRef(stop.page)} /XYZ null ${pdfNumber(PAGE.height - stop.top)} null]`,
    });
    writeNodes(kids, id, internals);
  });
}

function endsOf(nodes: readonly Node[]): { First: string | undefined; Last: string | undefined } {
  return { First: refOf(nodes[0]), Last: refOf(nodes.at(-1)) };
}

function refOf(node: Node | undefined): string | undefined {
  return node && pdfRef(node.id);
}

function writeObject(
  internals: Internals,
  id: number,
  entries: Readonly<Record<string, string | undefined>>,
): void {
  internals.newObjectDeferredBegin(id, true);
  internals.write(pdfDictionary(entries));
  internals.write('endobj');
}
