import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { partContributed, reachName } from '#domain/records/reach.ts';
import { tablesIn } from '#tests/fixtures/markdown-tables.ts';
import { REACH, withReachTables } from '../../scripts/schemas/reach-tables.ts';
import { root } from '../setup/place.ts';

const filepath = `${root}/docs/privacy.md`;
const tables = tablesIn('privacy.md').filter(({ columns }) => columns.includes('goes as far as'));

test('every kind of record has a table', () => {
  expect(tables.map(({ heading }) => heading)).toEqual(Object.keys(REACH));
});

test.each(Object.entries(REACH))(
  '%s: each field goes as far as the code says',
  (heading, reach) => {
    const rows = tables.find((table) => table.heading === heading)?.rows ?? [];
    const documented = rows.map(({ cells }) => [
      cells['field']?.replaceAll('`', ''),
      cells['goes as far as'],
      cells['what of it goes into a contribution'],
    ]);
    const declared = Object.entries(reach);
    expect(documented).toEqual(
      declared.map(([field, own]) => [field, reachName(own), partContributed(own) ?? '']),
    );
  },
);

test('whatever is declared in the records stands in a table', () => {
  const folder = `${root}/src/domain/records`;
  const texts = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const declared = texts.flatMap((text) => [...text.matchAll(/: ReachOf</gu)]);
  expect(declared).toHaveLength(Object.keys(REACH).length);
});

test('the document is as npm run schemas writes it', async () => {
  const text = readFileSync(filepath, 'utf8');
  const settings = await resolveConfig(filepath);
  expect(await format(withReachTables(text), { ...settings, filepath })).toBe(text);
});
