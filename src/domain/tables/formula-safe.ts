/**
 * What makes a spreadsheet take a text for a formula and run it. The wide forms are typed on
 * Japanese and Chinese keyboards, and some spreadsheets read them the same way. What begins with
 * apostrophes and then with such a sign is meant, too: or nobody could tell whose they are.
 */
const FORMULA = /^'*(?:[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/** Text that a spreadsheet could run, with an apostrophe in front, which makes it plain text. */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `formulaSafe`, to the last character. */
export function asWritten(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
