import * as fc from 'fast-check';

/** What breaks pages, scripts and files open where text is taken for something else. */
const PIECES = [
  '<script>alert(1)</script>',
  '</script>',
  '</style>',
  '</title>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<meta name="sri2" content="archive">',
  '<script type="application/json" id="sri2-backup">',
  '"',
  "'",
  '`',
  '&',
  '&lt;',
  '&#60;',
  '&amp',
  '\\',
  '\\u003c',
  '\\\\u003c/script>',
  '\u2028',
  '\u2029',
  '\u0085',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  '\0',
  '\uFEFF',
  '\u202E',
  'Zażółć 🙂',
];

/** Text that somebody who means harm might write, and text that nobody would. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));
