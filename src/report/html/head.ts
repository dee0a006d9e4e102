import type { ReportDocument } from '#report/document.ts';
import { element, lines, type Markup, verbatim } from './markup.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './style/page-style.ts';

/** The page may use its own style, and do and fetch nothing else. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${PAGE_STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** @param marks what else a program that reads the file should know: a name and what it is. */
export function head(
  { title, subtitle }: ReportDocument,
  marks: Readonly<Record<string, string>>,
): Markup {
  return element(
    'head',
    {},
    '\n',
    lines([
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      ...Object.entries(marks).map(([name, content]) => element('meta', { name, content })),
      element('title', {}, `${title}: ${subtitle}`),
      verbatim('style', {}, PAGE_STYLE),
    ]),
  );
}
