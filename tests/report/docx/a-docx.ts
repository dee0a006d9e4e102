import { strFromU8, unzipSync } from 'fflate';
import type { ReportDocument } from '#report/document.ts';
import { renderDocx } from '#report/docx/render.ts';

/** The parts of a document as a word processor's, by their path. */
export async function partsOf(document: ReportDocument): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await renderDocx(document));
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

/** A part as XML: what is not well-formed fails, as it does in a word processor. */
export async function xmlOf(document: ReportDocument, path = 'word/document.xml') {
  const parts = await partsOf(document);
  return parsed(parts[path] ?? '');
}

export function parsed(xml: string): Document {
  const read = new DOMParser().parseFromString(xml, 'application/xml');
  const trouble = read.querySelector('parsererror');
  if (trouble) throw new Error(`Not well-formed: ${trouble.textContent}`);
  return read;
}

/** The elements of a name such as `w:p`, in a part or within one of its elements. */
export function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

/** An attribute of the first element of a name. */
export function value(within: Document | Element, name: string, attribute = 'w:val') {
  return within.getElementsByTagName(name)[0]?.getAttribute(attribute) ?? null;
}

/** The text of an element, with a line break where it has one. */
export function textOf(element: Element | undefined): string {
  if (element === undefined) return '';
  return all(element, '*')
    .map((it) => (it.tagName === 'w:br' ? '\n' : it.tagName === 'w:t' ? it.textContent : ''))
    .join('');
}
