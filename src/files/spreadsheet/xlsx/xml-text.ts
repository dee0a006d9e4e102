import { withEscapes } from './escapes.ts';

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text within XML, also within an attribute, with what a spreadsheet has for the rest. */
export function xmlText(text: string): string {
  return withEscapes(text).replaceAll(/[&<>"]/gu, (sign) => NAMED[sign] ?? sign);
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
