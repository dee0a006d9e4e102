/** A text string as a PDF writes it: UTF-16 in hexadecimal, so that every language is safe. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<FEFF${units.join('')}>`.toUpperCase();
}

/** A dictionary of the entries that have a value, in the order given. */
export function pdfDictionary(entries: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [`/${key} ${value}`],
  );
  return `<<${parts.join(' ')}>>`;
}

/** A reference to an object by its number. */
export function pdfRef(id: number): string {
  return `${id} 0 R`;
}

/** A number with at most two decimals: a hundredth of a point is finer than any printer. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
