import { describe, expect, test } from 'vitest';
import { columnName, sheetColumns } from '#domain/spreadsheet/sheet-columns.ts';
import { readRating } from '#domain/spreadsheet/read-rating.ts';
import { xlsForm } from '#domain/spreadsheet/xlsform.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';

const v1 = loadV1();

/** The columns and types that xlsform.org lists, as far as a form like this could use them. */
const SURVEY = [
  'type',
  'name',
  'label',
  'hint',
  'appearance',
  'required',
  'relevant',
  'constraint',
];
const SETTINGS = ['form_title', 'form_id', 'version', 'default_language', 'style'];
const TYPES = /^(?:note|text|integer|select_one [a-z_]+)$/u;
/** What an XML element may be called, which a question's name becomes. */
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/u;

describe.each(v1.sources.map((source) => [source.id, source] as const))('%s', (_, source) => {
  const { survey, choices, settings } = xlsForm(v1, source);
  const [columns = [], ...questions] = survey;
  const cell = (row: readonly string[], name: string) => row[columns.indexOf(name)] ?? '';

  test('has the columns of the specification, the required ones among them', () => {
    expect(columns.filter((name) => !SURVEY.includes(name))).toEqual([]);
    expect(columns).toEqual(expect.arrayContaining(['type', 'name', 'label']));
    expect(choices[0]).toEqual(['list_name', 'name', 'label']);
    expect(settings[0]?.filter((name) => !SETTINGS.includes(name))).toEqual([]);
  });

  test('every question has a known type, a name of its own and a label', () => {
    const names = questions.map((row) => cell(row, 'name'));
    expect(questions.filter((row) => !TYPES.test(cell(row, 'type')))).toEqual([]);
    expect(names.filter((name) => !NAME.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(questions.filter((row) => cell(row, 'label').trim() === '')).toEqual([]);
  });

  test('a question of choice names a list that is there, in which no choice is twice', () => {
    const lists = questions.map((row) => cell(row, 'type').split(' ')[1]).filter(Boolean);
    const [, ...all] = choices;
    expect(new Set(lists)).toEqual(new Set(all.map(([list]) => list)));
    expect(new Set(all.map(([, name]) => name)).size).toBe(all.length);
    expect(all.map(([, name]) => name)).toEqual(['1', '2', '3', '4', '5', 'na']);
  });

  test('nothing in it is taken for a reference to another question', () => {
    expect(
      [...survey, ...choices, ...settings].flat().filter((words) => words.includes('${')),
    ).toEqual([]);
  });

  test('its form is known by an id that says the source and the version of the instrument', () => {
    expect(settings[1]?.[1]).toBe(columnName(source.id, 'sri2_v1'));
    expect(settings[1]?.[2]).toBe('1');
  });

  test('what it asks comes back: every rating and example, by name, and each choice is a rating', () => {
    const asked = new Set(questions.map((row) => cell(row, 'name')));
    const wanted = sheetColumns(v1, source).filter(
      ({ field }) => !['number', 'code'].includes(field),
    );
    expect(wanted.filter(({ name }) => !asked.has(name))).toEqual([]);
    const [, ...all] = choices;
    for (const [, name = '', label = ''] of all) {
      expect(readRating(name, v1.scale)).not.toBe(null);
      expect(readRating(label, v1.scale)).toBe(readRating(name, v1.scale));
    }
  });

  test('it asks for nothing about who answers, when or where', () => {
    const types = questions.map((row) => cell(row, 'type').split(' ')[0]);
    expect(new Set(types)).toEqual(new Set(['note', 'select_one', 'text']));
  });
});
