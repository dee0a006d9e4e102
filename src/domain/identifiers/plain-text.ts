/** A text in the few characters that the rules know, and where each of them stood in the text. */
export type PlainText = {
  readonly text: string;
  /** The place in the original; for the place after the last character, its length. */
  readonly placeOf: (place: number) => number;
};

/**
 * Makes digits of any script, spaces and dashes of any width and curly apostrophes plain, and takes
 * invisible characters out. Text that is plain already, which is most, is left as it is.
 */
export function plainText(original: string): PlainText {
  if (/^[\n\r\t\x20-\x7E]*$/u.test(original)) return { text: original, placeOf: (at) => at };
  const places: number[] = [];
  let text = '';
  let place = 0;
  for (const char of original) {
    const plain = plainChar(char);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place + unit);
    text += plain;
    place += char.length;
  }
  return { text, placeOf: (at) => places[at] ?? original.length };
}

function plainChar(char: string): string {
  if (char <= '\x7E') return char;
  if (/\p{Nd}/u.test(char)) return `${digitValue(char)}`;
  if (/\p{Zs}/u.test(char)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(char)) return '-';
  if (/[‘’ʼ′]/u.test(char)) return "'";
  return /\p{Cf}/u.test(char) ? '' : narrow(char);
}

/** Letters and signs that East Asian keyboards type wide are the same letters and signs. */
function narrow(char: string): string {
  return char >= '\uFF01' && char <= '\uFF5E' ? char.normalize('NFKC') : char;
}

/** Unicode keeps the ten digits of a script together, from 0 to 9; some scripts lie end to end. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
