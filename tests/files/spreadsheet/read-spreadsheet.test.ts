import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '#files/spreadsheet/read-spreadsheet.ts';
import { spreadsheetSentence } from '#files/spreadsheet/spreadsheet-failure.ts';
import { aWorkbook } from './a-workbook.ts';

/** All cells, the first row's among them; or why there are none. */
async function cellsIn(file: Blob): Promise<unknown> {
  const read = await readSpreadsheet(file);
  if (!read.ok) return read.error.reason;
  const { headers, rows } = read.value.table;
  return [headers, ...rows.map(({ cells }) => cells)];
}

const cell = (attributes: string, inside: string) => `<c ${attributes}>${inside}</c>`;
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;

describe('a workbook', () => {
  test.each([
    ['a shared text', cell('t="s"', '<v>1</v>'), 'é & “two”'],
    [
      'a text in its cell',
      cell('t="inlineStr"', '<is><t>in <![CDATA[<here>]]></t></is>'),
      'in <here>',
    ],
    ['a number', cell('', '<v>4</v>'), '4'],
    ['a number that is nearly whole', cell('', '<v>4.0000000000000000</v>'), '4'],
    ['what a formula came to', cell('', '<f>SUM(A1:A3)</f><v>5</v>'), '5'],
    ['a text that a formula came to', cell('t="str"', '<f>A1&amp;"b"</f><v>ab</v>'), 'ab'],
    ['yes or no', cell('t="b"', '<v>1</v>'), 'TRUE'],
    ['an error', cell('t="e"', '<v>#REF!</v>'), '#REF!'],
    ['a day', cell('s="1"', '<v>45253</v>'), '2023-11-23'],
    ['a day with a time', cell('s="2"', '<v>45253.375</v>'), '2023-11-23 09:00'],
    ['a number that is no day', cell('s="3"', '<v>45253</v>'), '45253'],
    ['what XML cannot hold', cell('t="str"', '<v>a_x000D_b_x005F_x0041_</v>'), 'a\rb_x0041_'],
  ])('%s', async (_, second, words) => {
    const shared =
      '<si><t>unused</t></si><si><r><t>é &amp; </t></r><r><t>“two”</t></r><rPh><t>no</t></rPh></si>';
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const file = aWorkbook(row(cell('', '<v>1</v>'), second), { shared, styles });
    expect(await cellsIn(file)).toEqual([['1', words]]);
  });

  test('cells stand where they say, and rows have the numbers that they show', async () => {
    const sheet =
      '<row r="3"><c r="B3"><v>1</v></c></row><row r="7"><c r="A7"><v>2</v></c><c r="AB7"><v>3</v></c></row>';
    const read = await readSpreadsheet(aWorkbook(sheet));
    const table = read.ok ? read.value.table : null;
    expect(table?.headers).toEqual(['', '1']);
    expect(table?.rows[0]?.row).toBe(7);
    expect(table?.rows[0]?.cells.indexOf('3')).toBe(27);
  });

  test('days are counted from 1904 where the workbook says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const file = aWorkbook(row(cell('', '<v>0</v>')), { styles, properties: 'date1904="1"' });
    expect(await cellsIn(file)).toEqual([['1904-01-01']]);
  });

  test('elements may have a prefix, as some programs write them', async () => {
    const sheet =
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsIn(aWorkbook('', { 'xl/worksheets/sheet1.xml': sheet }))).toEqual([['4']]);
  });
});

describe('CSV, whatever program wrote it', () => {
  test.each([
    [
      'UTF-8 with a mark',
      '\uFEFFa,é\r\n1,2',
      [
        ['a', 'é'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;"b;c"\n1;2,5',
      [
        ['a', 'b;c'],
        ['1', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['Windows-1252', Uint8Array.from([0x61, 0x2c, 0xe9]), [['a', 'é']]],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x09, 0, 0x62, 0]), [['a', 'b']]],
    [
      'empty lines',
      '\n\na,b\n\n1,2\n,\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('%s', async (_, content, cells) => {
    expect(await cellsIn(new Blob([content]))).toEqual(cells);
  });

  test('a row has the number that a spreadsheet shows, whatever lines a cell has', async () => {
    const read = await readSpreadsheet(new Blob(['a,b\n"two\nlines",1\n\n3,4']));
    expect(read.ok && read.value.table.rows.map((one) => one.row)).toEqual([2, 4]);
  });
});

describe('what cannot be read is refused, in one sentence', () => {
  const many = (count: number, one: (nth: number) => string) =>
    Array.from({ length: count }, (_, nth) => one(nth)).join('');
  test.each([
    ['nothing', new Blob([]), 'empty'],
    ['nothing but a header’s commas', new Blob([',,,\n,,']), 'empty'],
    ['a quotation mark out of place', new Blob(['a,b\n1,2"3']), 'line'],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]), 'not-a-spreadsheet'],
    ['bytes of some program', new Blob([new Uint8Array([1, 0, 2, 0, 3])]), 'not-a-spreadsheet'],
    ['an old workbook', new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])]), 'old-or-locked'],
    [
      'a ZIP file of something else',
      new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('a') }))]),
      'not-a-spreadsheet',
    ],
    ['a workbook that breaks off', new Blob(['PK\u0003\u0004']), 'damaged'],
    ['XML that is none', aWorkbook('<row><c></row>'), 'damaged'],
    [
      'entities',
      aWorkbook('', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
      'damaged',
    ],
    ['a sheet without rows', aWorkbook(''), 'empty'],
    ['too many rows', new Blob([many(5003, () => 'a\n')]), 'too-large'],
    [
      'too many rows in a workbook',
      aWorkbook(many(5003, () => row(cell('', '<v>1</v>')))),
      'too-large',
    ],
    ['too many columns', new Blob([many(501, () => 'a,')]), 'too-large'],
    ['a cell far to the right', aWorkbook(row(cell('r="ZZZ1"', '<v>1</v>'))), 'too-large'],
    ['what is a thousand times as large unpacked', aWorkbook(' '.repeat(60_000_000)), 'too-large'],
  ])('%s', async (_, file, reason) => {
    const read = await readSpreadsheet(file);
    expect(read.ok ? read.value : read.error.reason).toBe(reason);
    if (!read.ok) expect(spreadsheetSentence(read.error)).toMatch(/^[A-Z].+\.$/u);
  });
});
