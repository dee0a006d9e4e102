import { expect, test } from 'vitest';
import { actionReach } from '#domain/records/action.ts';
import { preferencesReach } from '#domain/records/preferences.ts';
import { reflectionReach } from '#domain/records/reflection.ts';
import { contributedReach, reviewReach, serviceReach } from '#domain/records/review.ts';
import { sheetReach } from '#domain/records/sheet.ts';
import { tablesIn } from '#tests/fixtures/markdown-tables.ts';

/** What docs/privacy.md says about how far each field goes, by the heading of its table. */
const REACH = {
  'A review': reviewReach,
  'Its service': serviceReach,
  'Its contribution': contributedReach,
  'A sheet': sheetReach,
  'A reflection': reflectionReach,
  'An action': actionReach,
  Preferences: preferencesReach,
};

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
    ]);
    expect(documented).toEqual(Object.entries(reach));
  },
);
