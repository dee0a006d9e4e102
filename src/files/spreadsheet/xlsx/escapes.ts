/**
 * Characters that XML cannot hold stand in a spreadsheet as `_x000B_`, by the number that they have
 * in hexadecimal; so does the underscore of a text that looks like one of these.
 */
const ESCAPE = /_x([0-9a-f]{4})_/giu;

/** And what would not come back from XML as it is: a carriage return, half of a character. */
const UNSAFE = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}|_(?=x[0-9a-f]{4}_)/giu;

export function withoutEscapes(text: string): string {
  return text.replaceAll(ESCAPE, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

export function withEscapes(text: string): string {
  return text.replaceAll(
    UNSAFE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
