import { expect, test } from 'vitest';
import { element, escaped, htmlOf, lines, verbatim } from '#report/html/markup.ts';

test.each([
  ['<b>', '&lt;b&gt;'],
  ['a & b', 'a &amp; b'],
  ['&lt;', '&amp;lt;'],
  [`"it's"`, '&quot;it&#39;s&quot;'],
  ['one\r\ntwo', 'one&#13;\ntwo'],
  ['a\0b', 'a\uFFFDb'],
  ['Zażółć 🙂', 'Zażółć 🙂'],
])('%j is written %j', (text, html) => {
  expect(escaped(text)).toBe(html);
});

test('text is escaped once, in content and in attributes', () => {
  const link = element('a', { href: '#x', title: '"<' }, 'a < b', element('b', {}, '&'));
  expect(htmlOf(link)).toBe('<a href="#x" title="&quot;&lt;">a &lt; b<b>&amp;</b></a>');
});

test('an attribute that is not there is left out, and an empty one is not', () => {
  expect(htmlOf(element('p', { class: undefined, id: '', n: 0 }))).toBe('<p id="" n="0"></p>');
});

test('elements without content have no closing tag', () => {
  expect(htmlOf(lines([element('meta', { charset: 'utf-8' }), 'x']))).toBe(
    '<meta charset="utf-8">\nx\n',
  );
});

test('verbatim text stays as it is', () => {
  expect(htmlOf(verbatim('style', { id: 's' }, 'a > b { content: "$&" }'))).toBe(
    '<style id="s">a > b { content: "$&" }</style>',
  );
});

test.each(['</style>', '</ScRiPt', '<!-- x'])(
  'verbatim text that breaks out is a bug: %s',
  (text) => {
    expect(() => verbatim('script', {}, text)).toThrow('broken open');
  },
);
