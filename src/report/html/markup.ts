const made = Symbol('markup');

/** A piece of a page. Only this file makes one, so no text from outside can be taken for one. */
export type Markup = { readonly [made]: string };

/** What may stand inside an element: text is always escaped, markup has been already. */
export type Content = string | Markup | readonly Content[];

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** These have no content and no closing tag. */
const VOID: ReadonlySet<string> = new Set(['meta', 'col']);

/** An element with its attributes, in that order; those that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...content: Content[]): Markup {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const opening = `<${name}${pairs.join('')}>`;
  return { [made]: VOID.has(name) ? opening : `${opening}${htmlOf(content)}</${name}>` };
}

/**
 * An element whose text browsers take as it is: `<style>`, and `<script>` that holds data.
 *
 * @throws when the text could end the element or begin a comment: that would be a bug.
 */
export function verbatim(name: 'style' | 'script', attributes: Attributes, text: string): Markup {
  if (text.includes('</') || text.includes('<!')) throw new Error(`<${name}> would be broken open`);
  const empty = htmlOf(element(name, attributes));
  return { [made]: empty.replace('><', () => `>${text}<`) };
}

/** Pieces that follow one another, each on a line of its own, for people who read the source. */
export function lines(pieces: readonly Content[]): Content {
  return pieces.map((piece) => [piece, '\n']);
}

export function htmlOf(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  return made in content ? content[made] : content.map(htmlOf).join('');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As it is, a browser would read it as the other line end.
  '\r': '&#13;',
  // HTML has no way to write it; this is what browsers make of it.
  '\0': '\uFFFD',
};

/** Text as it is written in HTML, between tags and in attributes: it can never become markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'\r\0]/gu, (character) => REFERENCES[character] ?? character);
}
