import { printedCode } from '#domain/paper/sheet-code.ts';
import { counted } from '#domain/words/counted.ts';
import { nameOf, type PrintedSheets } from '#report/paper/paper-sheet.ts';
import { head } from '../head.ts';
import { element, htmlOf, lines } from '../markup.ts';
import { copyMarkup } from './copy.ts';
import { SHEET_STYLE, SHEET_STYLE_HASH } from './sheet-style.ts';

const STYLE = { text: SHEET_STYLE, hash: SHEET_STYLE_HASH };

/** Sheets as one HTML page that needs nothing else, with a copy for each code: to read or to print. */
export function renderSheetsHtml({ sheet, size, codes }: PrintedSheets): string {
  const title = `${nameOf(sheet)}: ${counted(codes.length, 'sheet')}`;
  const copies = codes.map((code) => copyMarkup(sheet, printedCode(code)));
  const body = [
    element('header', {}, element('h1', {}, title)),
    element('main', {}, '\n', lines(copies)),
  ];
  const page = element(
    'html',
    { lang: sheet.language, class: size === 'large' ? 'large' : undefined },
    '\n',
    lines([head(title, STYLE), element('body', {}, '\n', lines(body))]),
  );
  return `<!doctype html>\n${htmlOf(page)}\n`;
}
