import { describe, expect, test } from 'vitest';
import { findSource, statementFor } from '#domain/instrument/instrument.ts';
import { guessColumns, otherSource } from '#domain/spreadsheet/guess-columns.ts';
import { sheetColumns } from '#domain/spreadsheet/sheet-columns.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const carers = sourceNamed(v1, 'informal-carers');
const carePlans = sourceNamed(v1, 'care-plans');
const [first, second] = v1.indicators;
if (!first || !second) throw new Error('There are no indicators');
const said = (indicator = first) => statementFor(indicator, carers.id).text;
const guess = (...headers: readonly string[]) => guessColumns(headers, v1, carers);

test.each(v1.sources.map(({ id }) => id))('the app’s own columns of %s are all known', (id) => {
  const source = findSource(v1, id) ?? carers;
  const columns = sheetColumns(v1, source);
  const headers = columns.map(({ header }) => header);
  expect(guessColumns(headers, v1, source)).toEqual(columns.map(({ field }) => field));
  expect(otherSource(headers, v1, source)).toBe(null);
});

test('no two sources have a column of one name, and all names do for an online form', () => {
  const names = v1.sources.flatMap((source) => sheetColumns(v1, source).map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/u.test(name))).toEqual([]);
});

test('a file of another source is told by its columns', () => {
  const headers = sheetColumns(v1, carePlans).map(({ header }) => header);
  expect(otherSource(headers, v1, carers)?.id).toBe('care-plans');
});

describe('an online form’s own columns', () => {
  test('Microsoft Forms: whose they are is nothing, and numbered examples follow their rating', () => {
    const whose = ['ID', 'Start time', 'Completion time', 'Email', 'Name'];
    const asked = [said(), 'Example', `2. ${said(second)}`, 'Example2'];
    expect(guess(...whose, ...asked)).toEqual([
      ...whose.map(() => null),
      'rating/basic-needs',
      'example/basic-needs',
      'rating/goals',
      'example/goals',
    ]);
  });

  test('a quiz has columns beside each question that are no rating', () => {
    expect(guess(said(), `Points - ${said()}`, `Feedback - ${said()}`)).toEqual([
      'rating/basic-needs',
      null,
      null,
    ]);
  });

  test('KoboToolbox and ODK: by name, within a group or not', () => {
    expect(
      guess(
        'start',
        'informal_carers_basic_needs',
        'page/informal_carers_basic_needs_example',
        '_uuid',
        '_submitted_by',
      ),
    ).toEqual([null, 'rating/basic-needs', 'example/basic-needs', null, null]);
  });

  test('by the words of the questions, and an example by the statement it is for', () => {
    expect(guess('Example for statement 2', said(second), `Comment on: ${said()}`)).toEqual([
      'example/goals',
      'rating/goals',
      'example/basic-needs',
    ]);
  });
});

test.each([
  [
    [first.name.text, second.shortName],
    ['rating/basic-needs', 'rating/goals'],
  ],
  [
    ['GOALS', 'Rating: Goals'],
    ['rating/goals', null],
  ],
  [
    ['Name', 'Comments', 'E-mail'],
    [null, null, null],
  ],
  [
    ['', ' '],
    [null, null],
  ],
])('%j is taken for %j, and nothing is given twice', (headers, matching) => {
  expect(guess(...headers)).toEqual(matching);
});
