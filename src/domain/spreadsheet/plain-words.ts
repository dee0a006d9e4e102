/** A header as far as it is compared: small letters and digits, with one space between words. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same without the number that a question may begin with: "3. Goals" and "Q3 Goals". */
export function withoutItsNumber(text: string): string {
  return plainWords(text).replace(/^(?:question |statement |q)?\d{1,2} /u, '');
}
