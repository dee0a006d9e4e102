import { describe, expect, test } from 'vitest';
import type { Publication } from '#domain/comparing/picture.ts';
import { comparisonCsv } from '#report/csv/comparison-csv.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import {
  aGroup,
  aPicture,
  aPublication,
  mostlyHidden,
  twoGroups,
} from '#tests/builders/publications.ts';

const v1 = loadV1();

type Row = Readonly<Record<string, string>>;

/** No cell of these has a comma or a quote in it, but for the names of groups. */
function rowsOf(publication: Publication): readonly Row[] {
  const [head = '', ...lines] = comparisonCsv(publication, v1).trimEnd().split('\r\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

function linesOf(publication: Publication, measure: string): readonly Row[] {
  return rowsOf(publication).filter((row) => row['measure'] === measure);
}

const rich = aPublication(v1);

test('the columns have the names that other software reads them by', () => {
  expect(comparisonCsv(rich, v1).split('\r\n')[0]).toBe(
    'group,group_filter,quarter,measure,indicator,source,viewpoint,from,to,value,services,' +
      'sources_counted,status,minimum_services,services_rounded_to,means_rounded_to',
  );
});

test('the rules in force are in every line', () => {
  for (const row of [...rowsOf(rich), ...rowsOf(mostlyHidden(v1))]) {
    expect(row).toMatchObject({
      minimum_services: '10',
      services_rounded_to: '5',
      means_rounded_to: '0.1',
    });
  }
});

test('there is a line for each figure', () => {
  const measures = rowsOf(rich).map(({ measure }) => measure ?? '');
  const counts = measures.map((one) => [one, measures.filter((other) => other === one).length]);
  expect(Object.fromEntries(counts)).toEqual({
    services: 1,
    score_mean: 10,
    spread: 10 * 4,
    viewpoint_mean: 10 * 3,
    source_mean: 10 * 7,
    parting: 10 * 2,
    action: 10 * 3,
    coverage: 6 * 2,
    change: 5 * 10 * (1 + 7),
  });
});

describe('a line says what its figure is', () => {
  test('a mean', () => {
    const [, second] = linesOf(rich, 'source_mean');
    expect(second).toMatchObject({
      group: '1',
      indicator: '1',
      source: 'care-plans',
      value: '4.1',
      services: '75',
      status: 'few-left-out',
    });
    expect(linesOf(rich, 'score_mean')[0]).toMatchObject({
      value: '4.3',
      sources_counted: '7/7',
      services: '',
      status: 'shown',
    });
  });

  test('a spread, bin by bin', () => {
    expect(linesOf(rich, 'spread').slice(0, 2)).toMatchObject([
      { from: '1', to: '2.5', value: '20', services: '120' },
      { from: '2.5', to: '3.5', value: '45', services: '120' },
    ]);
  });

  test('classes by name, the first and the last of those that stand together', () => {
    expect(linesOf(rich, 'action').slice(0, 3)).toMatchObject([
      { from: 'no action', to: 'no action', value: '65' },
      { from: 'planned', to: 'planned', value: '25' },
      { from: 'under way', to: 'done', value: '25' },
    ]);
    expect(linesOf(rich, 'parting')[1]).toMatchObject({ from: 'apart', to: 'apart', value: '15' });
    expect(linesOf(rich, 'coverage')[1]).toMatchObject({ from: 'there', source: 'assessments' });
  });

  test('a change, with its quarter', () => {
    const lines = linesOf(rich, 'change');
    expect(lines[0]).toMatchObject({ quarter: 'all', source: '', value: '0.6' });
    expect(lines[1]).toMatchObject({ source: 'assessments', value: '0.4', services: '15' });
    expect(lines.at(-1)).toMatchObject({ quarter: '2026-Q4', status: 'fewer-than-10', value: '' });
  });
});

test('a hidden figure has its reason, and nothing else', () => {
  const rows = rowsOf(mostlyHidden(v1)).filter(
    ({ status }) => !/shown|left-out/u.test(status ?? ''),
  );
  expect(rows.length).toBeGreaterThan(100);
  for (const { value, services, from, to } of rows) {
    expect([value, services, from, to]).toEqual(['', '', '', '']);
  }
  expect(new Set(rows.map(({ status }) => status))).toEqual(
    new Set(['fewer-than-10', 'would-single-out', 'not-cleared', 'no-source']),
  );
});

test('where all are in one class, or all but a few, that class is named without a number', () => {
  const picture = aPicture(v1);
  const bins = [{ from: 0, to: 2, n: 80 }];
  const coverage = picture.coverage.map((one) => {
    return {
      ...one,
      services: { shown: 'some' as const, n: 80, bins, mostly: 1, someLeftOut: false },
    };
  });
  const [line] = linesOf(
    aPublication(v1, { groups: [aGroup(v1, {}, { ...picture, coverage })] }),
    'coverage',
  );
  expect(line).toMatchObject({ from: 'there', to: 'there', value: '', status: 'nearly-all' });
});

test('a number of services that was not cleared is not told', () => {
  const groups = [aGroup(v1, {}, aPicture(v1, 4, 7))];
  const [line] = linesOf(aPublication(v1, { groups }), 'services');
  expect(line).toMatchObject({ value: '', services: '', status: 'fewer-than-10' });
});

test('two groups are told apart by number, and by what narrows them', () => {
  const rows = linesOf(twoGroups(v1), 'services');
  expect(rows).toMatchObject([
    { group: '1', group_filter: 'Setting: Community team', value: '75' },
    { group: '2', group_filter: 'Setting: Inpatient ward', value: '25' },
  ]);
});

test('a filter that a spreadsheet could run is made harmless', () => {
  const groups = [aGroup(v1, { programme: ['A,"B'] })];
  expect(comparisonCsv(aPublication(v1, { groups, changes: [] }), v1)).toContain(
    '"Programme: A,""B"',
  );
});
