import { element, lines, type Markup, verbatim } from './markup.ts';

/** Everything that a page looks like, and the SHA-256 of that in base64. */
export type PageStyle = { readonly text: string; readonly hash: string };

/** The page may use its own style, and do and fetch nothing else. */
function policyFor({ hash }: PageStyle): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @param marks what else a program that reads the file should know: a name and what it is. */
export function head(
  title: string,
  style: PageStyle,
  marks: Readonly<Record<string, string>> = {},
): Markup {
  return element(
    'head',
    {},
    '\n',
    lines([
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(style) }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      ...Object.entries(marks).map(([name, content]) => element('meta', { name, content })),
      element('title', {}, title),
      verbatim('style', {}, style.text),
    ]),
  );
}
