import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { assembleInstrument } from '#domain/instrument/assemble-instrument.ts';
import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';
import {
  instrumentFiles,
  loadV1,
  readJson,
  versionFolders,
} from '#tests/builders/instrument-v1.ts';
import { readingGrade, wordsOf } from './reading-grade.ts';

const rules = z
  .strictObject({
    about: z.string(),
    maxWords: z.catchall(z.object({ other: z.int() }), z.int()),
    maxReadingGrade: z.number(),
    avoid: z.array(z.string()),
    avoidForPeople: z.array(z.string()),
  })
  .parse(readJson('writing-rules.json'));

/** A piece of the instrument's text and where it stands, for the reader of a failing test. */
type Words = { readonly where: string; readonly text: string };

describe.each(versionFolders())('indicators/%s', (folder) => {
  const { main, indicators } = instrumentFiles(folder);
  const instrument = assembleInstrument(main, indicators);
  const statements = instrument.indicators.flatMap((one) => statementsOf(instrument, one));
  const forPeople = statements.filter(({ source }) => isForPeople(source));

  test('fits the format, and its folder says its version', () => {
    expect(`v${instrument.version}`).toBe(folder);
  });

  test('has a statement for each indicator and source, no two of them alike', () => {
    const { length } = statements;
    expect(length).toBe(instrument.indicators.length * instrument.sources.length);
    expect(repeated(statements)).toEqual([]);
  });

  test('has three prompts under each statement, each of them its own', () => {
    expect(statements.filter(({ prompts }) => prompts.length !== 3)).toEqual([]);
    expect(repeated(statements.flatMap(({ prompts }) => prompts))).toEqual([]);
  });

  test('has four or five ideas for each indicator, each of them its own', () => {
    const counts = instrument.indicators.map(({ ideas }) => ideas.items.length);
    expect(counts.filter((count) => count < 4 || count > 5)).toEqual([]);
    expect(repeated(instrument.indicators.flatMap(ideasOf))).toEqual([]);
  });

  test('keeps statements short', () => {
    const long = statements.filter(({ text, source }) => {
      const most = rules.maxWords[source] ?? rules.maxWords.other;
      return wordsOf(text).length > most;
    });
    expect(long).toEqual([]);
  });

  test('asks people and carers in words that an eleven-year-old can read', () => {
    expect(forPeople).not.toEqual([]);
    const hard = forPeople
      .map(({ where, text }) => ({ where, text, grade: readingGrade(text) }))
      .filter(({ grade }) => grade > rules.maxReadingGrade);
    expect(hard).toEqual([]);
  });

  test('uses no word that labels people, sounds like an inspection, or is jargon', () => {
    expect(found(rules.avoid, wordsIn(instrument))).toEqual([]);
  });

  test('spares people and carers the service’s own words', () => {
    const said = forPeople.flatMap(({ where, text, prompts }) => [{ where, text }, ...prompts]);
    expect(found(rules.avoidForPeople, said)).toEqual([]);
  });

  test('is set in proper quotation marks, without exclamation', () => {
    const marked = [...wordsIn(instrument), ...instrument.indicators.map(nameOf)].filter(
      ({ text }) => /["'`!]/u.test(text),
    );
    expect(marked).toEqual([]);
  });

  test('has no gaps at the ends of its texts, nor two in a row', () => {
    const loose = wordsIn(instrument).filter(
      ({ text }) => text !== text.trim() || /\s\s/u.test(text),
    );
    expect(loose).toEqual([]);
  });
});

test('version 1 has the ten published names, exactly and in order', () => {
  expect(loadV1().indicators.map(({ name }) => name)).toEqual(
    [
      'Basic needs are identified and addressed',
      'Goals are identified and addressed',
      'Personalised services are provided',
      'Service is strength based',
      'Service promotes social inclusion',
      'Service promotes and acts on service user involvement',
      'Informal carers are involved',
      'Service encourages advance planning and self-management',
      'Staff are supported and valued',
      'Practice is recovery focused',
    ].map((text) => ({ text, provenance: 'published' })),
  );
});

test('version 1 has the six sources, in order, and sixty statements', () => {
  const v1 = loadV1();
  expect(v1.sources.map(({ id, kind, name }) => [id, kind, name])).toEqual([
    ['assessments', 'written', 'Assessments'],
    ['care-plans', 'written', 'Care plans'],
    ['service-information', 'written', 'Service information'],
    ['people-providing', 'views', 'People providing the service'],
    ['people-using', 'views', 'People using the service'],
    ['informal-carers', 'views', 'Informal carers'],
  ]);
  const texts = v1.indicators.flatMap(({ statements }) => Object.values(statements));
  expect(new Set(texts.map(({ text }) => text)).size).toBe(60);
});

/** The sheets that the rules hold to the plainest words: those with a length of their own. */
function isForPeople(source: string): boolean {
  return source !== 'other' && source in rules.maxWords;
}

function statementsOf(instrument: Instrument, { id, statements }: Indicator) {
  return instrument.sources.map((source) => {
    const statement = statements[source.id];
    const where = `${id}, ${source.id}`;
    const prompts = (statement?.prompts ?? []).map((text) => ({ where: `${where}, prompt`, text }));
    return { where, source: source.id, text: statement?.text ?? '', prompts };
  });
}

function ideasOf({ id, ideas }: Indicator): readonly Words[] {
  return ideas.items.map((text) => ({ where: `${id}, idea`, text }));
}

function nameOf({ id, name }: Indicator): Words {
  return { where: id, text: name.text };
}

/** Every text that people read, wherever it stands, except the published names of indicators. */
function wordsIn(instrument: Instrument): readonly Words[] {
  const { indicators, ...header } = instrument;
  const withoutNames = indicators.map((one) => ({ ...one, name: null }));
  return [...textsOf(header, 'instrument'), ...textsOf(withoutNames, 'indicators')];
}

function textsOf(value: unknown, where: string): readonly Words[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${where}.${key}`));
}

function repeated(words: readonly Words[]): readonly Words[] {
  const plain = words.map(({ text }) => text.toLowerCase());
  return words.filter((_, index) => plain.indexOf(plain[index] ?? '') !== index);
}

function found(avoided: readonly string[], words: readonly Words[]) {
  return words.flatMap(({ where, text }) =>
    avoided
      .filter((word) => text.toLowerCase().includes(word.toLowerCase()))
      .map((word) => ({ where, word, text })),
  );
}
