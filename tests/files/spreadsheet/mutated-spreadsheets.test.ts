import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessColumns } from '#domain/spreadsheet/guess-columns.ts';
import { readLines } from '#domain/spreadsheet/read-lines.ts';
import { readSpreadsheet } from '#files/spreadsheet/read-spreadsheet.ts';
import { sheetsFile } from '#files/spreadsheet/sheet-files.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const source = sourceNamed(v1, 'care-plans');
const sheets = [1, 2, 3].map((nth) =>
  aSheet(v1, { source: source.id, nth, ratings: '1 2 3 4 5 NA', examples: ['Own words', 'Steps'] }),
);

/** Some bytes changed, and perhaps the end missing. */
const anyDamage = fc.record({
  changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 8 }),
  keeps: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});

test.each(['csv', 'xlsx'] as const)(
  'a damaged %s file is refused, or every row of it is accounted for',
  async (kind) => {
    const whole = new Uint8Array(await sheetsFile(kind, v1, source, sheets).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(anyDamage, async ({ changes, keeps }) => {
        const bytes = whole.slice(0, Math.ceil(whole.length * keeps));
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        const read = await readSpreadsheet(new Blob([bytes]));
        if (!read.ok) return;
        const { table } = read.value;
        const lines = readLines(table, guessColumns(table.headers, v1, source), v1, source);
        expect(lines.map(({ row }) => row)).toEqual(table.rows.map(({ row }) => row));
      }),
      { seed: 20261122, numRuns: 400 },
    );
  },
);
