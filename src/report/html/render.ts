import type { ReportDocument } from '#report/document.ts';
import { contents } from './contents.ts';
import { dataMarkup, HOLDS_DATA } from './data.ts';
import { head } from './head.ts';
import { element, htmlOf, lines, type Markup } from './markup.ts';
import { outlineOf } from './outline.ts';
import { sectionMarkup } from './section.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './style/page-style.ts';
import { wordmark } from './wordmark.ts';

const STYLE = { text: PAGE_STYLE, hash: PAGE_STYLE_HASH };

export type HtmlOptions = {
  /** A BCP 47 tag, where it is not the document's own. */
  readonly language?: string;
  /** A backup to carry along, as `encodeBackup` writes it. */
  readonly data?: { readonly text: string };
};

/**
 * A document as one HTML page that needs nothing else: its style and its pictures are in it, no
 * script runs, and it asks for nothing from anywhere. Whatever the words are, they stay words.
 */
export function renderHtml(
  document: ReportDocument,
  { language = document.language, data }: HtmlOptions = {},
): string {
  const page = element(
    'html',
    { lang: language },
    '\n',
    head(`${document.title}: ${document.subtitle}`, STYLE, data ? HOLDS_DATA : {}),
    '\n',
    element('body', {}, '\n', lines([...bodyOf(document), data ? dataMarkup(data.text) : []])),
    '\n',
  );
  return `<!doctype html>\n${htmlOf(page)}\n`;
}

function bodyOf(document: ReportDocument): readonly Markup[] {
  const sections = outlineOf(document.blocks);
  return [
    element('a', { class: 'skip', href: '#main' }, 'Skip to the text'),
    masthead(document),
    element(
      'div',
      { class: 'frame' },
      '\n',
      lines([
        contents(sections),
        element('main', { id: 'main' }, '\n', lines(sections.map(sectionMarkup))),
      ]),
    ),
    element('footer', {}, element('p', {}, document.footer)),
  ];
}

function masthead({ title, subtitle, dated }: ReportDocument): Markup {
  return element(
    'header',
    {},
    wordmark(),
    element('h1', {}, title),
    element('p', { class: 'lead' }, subtitle),
    element('p', { class: 'note' }, dated),
  );
}
