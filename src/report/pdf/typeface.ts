/** TrueType files, as bytes. */
export type PdfFonts = { readonly regular: Uint8Array; readonly bold: Uint8Array };

/** What layout needs to know of a font: which characters it has, and how wide each is. */
export type Typeface = {
  readonly covers: (codePoint: number) => boolean;
  /** The width of one character in ems: 0 where the font has none. */
  readonly advance: (codePoint: number) => number;
};

/**
 * Reads a TrueType font's own tables, so that text can be measured and checked without the library
 * that draws it. Only characters up to U+FFFF count, as only those can be drawn. Throws when the
 * bytes are not a font with a Unicode character map: the fonts are ours, so that is a bug.
 */
export function readTypeface(bytes: Uint8Array): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(view);
  const glyphs = readCharacterMap(view, tables('cmap'));
  const advanceOf = readAdvances(view, tables);
  const advances = new Map([...glyphs].map(([code, glyph]) => [code, advanceOf(glyph)]));
  return {
    covers: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => advances.get(codePoint) ?? 0,
  };
}

type TableOffset = (tag: string) => number;

function readDirectory(view: DataView): TableOffset {
  const offsets = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const letters = [0, 1, 2, 3].map((letter) => view.getUint8(at + letter));
    offsets.set(String.fromCharCode(...letters), view.getUint32(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`The font has no ${tag} table.`);
    return offset;
  };
}

function readAdvances(view: DataView, tables: TableOffset): (glyph: number) => number {
  const unitsPerEm = view.getUint16(tables('head') + 18);
  const count = view.getUint16(tables('hhea') + 34);
  const metrics = tables('hmtx');
  return (glyph) => view.getUint16(metrics + 4 * Math.min(glyph, count - 1)) / unitsPerEm;
}

/** Glyph by character, from the subtable in format 4 (runs of characters up to U+FFFF). */
function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const at = findFormat4(view, cmap);
  const width = view.getUint16(at + 6);
  const glyphs = new Map<number, number>();
  for (let segment = at + 14; segment < at + 14 + width; segment += 2) {
    const last = view.getUint16(segment);
    for (let code = view.getUint16(segment + 2 + width); code <= last; code += 1) {
      const glyph = glyphIn(view, segment, width, code);
      if (glyph !== 0 && code !== 0xffff) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function findFormat4(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * index);
    if (view.getUint16(at) === 4) return at;
  }
  throw new Error('The font has no Unicode character map in format 4.');
}

/** The arrays of first characters, deltas and offsets follow the last characters, side by side. */
function glyphIn(view: DataView, segment: number, width: number, code: number): number {
  const first = segment + 2 + width;
  const delta = view.getUint16(first + width);
  const range = first + 2 * width;
  const offset = view.getUint16(range);
  if (offset === 0) return (code + delta) & 0xffff;
  const glyph = view.getUint16(range + offset + 2 * (code - view.getUint16(first)));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
