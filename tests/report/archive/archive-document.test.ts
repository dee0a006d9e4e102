import { describe, expect, test } from 'vitest';
import { statementFor } from '#domain/instrument/instrument.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { newReview } from '#domain/records/new-records.ts';
import { archiveDocument } from '#report/archive/archive-document.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReflection, NOON } from '#tests/builders/records.ts';
import { aSheet, sourceNamed } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { harbourView } from '#tests/report/action-plan/harbour-view.ts';
import { sectionOf, sectionWords, tableOf, wordsOf } from '#tests/report/action-plan/words-of.ts';

const open = harbourView();
const { instrument } = open;
const document = archiveDocument(open, NOON);
const section = (name: string): string => sectionWords(document, name);

describe('the sheets', () => {
  test('every sheet of every source is there, in its place', () => {
    for (const source of instrument.sources) {
      const headings = sectionOf(document, `Sheets: ${source.name}`).flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      );
      expect(headings).toEqual(sheetsInOrder(source, open.sheets).map(({ name }) => name));
    }
  });

  test('with every statement as it was worded, and every example as it was written', () => {
    for (const source of instrument.sources) {
      const tables = sectionOf(document, `Sheets: ${source.name}`).filter(
        (block) => block.kind === 'table',
      );
      const sheets = sheetsInOrder(source, open.sheets);
      expect(tables.map(({ rows }) => rows.map(([statement]) => statement))).toEqual(
        sheets.map(() =>
          instrument.indicators.map((it) => `${it.number}. ${statementFor(it, source.id).text}`),
        ),
      );
      expect(tables.map(({ rows }) => rows.map(([, , example]) => example))).toEqual(
        sheets.map(({ sheet }) =>
          instrument.indicators.map(({ id }) => sheet.responses[id]?.example ?? ''),
        ),
      );
    }
  });

  test('rated, not applicable and unanswered are three different things', () => {
    const examples = ['', 'One line\nand another'];
    const sheets = [aSheet(instrument, { source: 'care-plans', ratings: '1 5 4 NA _', examples })];
    const caption = 'Care plan 1: 3 rated, 1 not applicable, 6 unanswered';
    const { rows } = tableOf(archiveDocument({ ...open, sheets }, NOON), caption);
    expect(rows.map(([, rating]) => rating).slice(0, 6)).toEqual([
      '1 of 5, strongly disagree',
      '5 of 5, strongly agree',
      '4 of 5',
      'Not applicable',
      'Unanswered',
      'Unanswered',
    ]);
    expect(rows[1]?.[2]).toBe('One line\nand another');
  });

  test('people’s come in an order that says nothing, and carry no name', () => {
    const source = sourceNamed(instrument, 'people-using');
    const sheets = open.sheets.filter(({ sourceId }) => sourceId === source.id);
    const reversed = archiveDocument({ ...open, sheets: sheets.toReversed() }, NOON);
    const sheetsOf = (words: string): string => words.slice(words.indexOf('Response 1'));
    expect(sheetsOf(sectionWords(reversed, `Sheets: ${source.name}`))).toBe(
      sheetsOf(section(`Sheets: ${source.name}`)),
    );
    expect(section(`Sheets: ${source.name}`)).toContain('carry no names');
    expect(section('Sheets: Care plans')).not.toContain('carry no names');
  });

  test('a deleted one is left out, and one with nothing on it says so', () => {
    const sheets = [
      aSheet(instrument, { source: 'care-plans', ratings: '4' }),
      aSheet(instrument, { source: 'care-plans', ratings: '5', nth: 2, deletedAt: NOON }),
      aSheet(instrument, { source: 'care-plans', nth: 3 }),
    ];
    const words = sectionWords(archiveDocument({ ...open, sheets }, NOON), 'Sheets: Care plans');
    expect(words).toContain('2 care plans.');
    expect(words).not.toContain('Care plan 2');
    expect(words.split('\n').slice(-2)).toEqual(['Care plan 3', 'Nothing is on this sheet yet.']);
  });

  test('a source that nobody was asked about is a different thing from one that was left out', () => {
    const sources = { [idOf.source('informal-carers')]: { included: false, intended: 0 } };
    const review = { ...open.review, sources };
    const bare = archiveDocument({ ...open, review, sheets: [] }, NOON);
    expect(sectionWords(bare, 'Sheets: Care plans')).toContain('No sheets have been gathered');
    expect(sectionWords(bare, 'Sheets: Informal carers')).toContain('left out of the review');
  });
});

test('it says what it is, and how privately it has to be kept', () => {
  expect(document.title).toBe('Archive of a review');
  expect(document.subtitle).toBe('Harbour View, Firth Support');
  const words = section('What this file is');
  expect(words).toContain('the whole review that Harbour View made');
  expect(words).toContain('every sheet as it was filled in');
  expect(words).toContain('as privately as you would keep the paper');
  expect(document.footer).toContain('privately');
});

test('the summary has the scores as a figure and as tables', () => {
  expect(sectionOf(document, 'The scores').some(({ kind }) => kind === 'figure')).toBe(true);
  expect(tableOf(document, 'The scores, and what they rest on').rows).toHaveLength(10);
  const matrix = tableOf(document, 'The mean of each source’s ratings, and how many there are');
  expect(matrix.columns.map(({ heading }) => heading)).toEqual([
    'Indicator',
    ...instrument.sources.map(({ shortName }) => shortName),
  ]);
  expect(matrix.rows[6]?.slice(0, 2)).toEqual(['7. Carer involvement', '2.1\n10 ratings']);
});

test('the summary holds back what only a few people said; their sheets do not', () => {
  const sheets = [
    aSheet(instrument, { source: 'care-plans', ratings: '4' }),
    aSheet(instrument, { source: 'people-using', ratings: '2', nth: 1 }),
  ];
  const few = archiveDocument({ ...open, sheets }, NOON);
  const matrix = tableOf(few, 'The mean of each source’s ratings, and how many there are');
  expect(matrix.rows[0]).toContain('Too few to show');
  expect(sectionWords(few, 'Sheets: People using the service')).toContain('2 of 5');
});

test('what the team wrote is there for each indicator, and where it wrote nothing', () => {
  const words = section('What the team wrote');
  for (const { strengths, toDevelop } of open.reflections) {
    expect(words).toContain(strengths);
    expect(words).toContain(toDevelop);
  }
  expect(words).toContain('7. Informal carers are involved\nStrengths: The carers we know');
  expect(words).toContain('Priority: One of the things to work on first');
  expect(words.match(/^\d+\. /gmu)).toHaveLength(10);
});

test('the plan is there in full, with its progress', () => {
  const words = section('The plan');
  for (const action of open.actions) {
    const { what, why, lead, measure, notes } = action;
    for (const text of [what, why, lead, measure, ...notes.map((note) => note.text)]) {
      expect(words).toContain(text);
    }
  }
  for (const fact of ['From 5 Oct 2026\nDue 18 Dec 2026', 'Under way', '12 Oct 2026', 'Overdue']) {
    expect(words).toContain(fact);
  }
});

test('what the wording has no place for is not passed over', () => {
  const strange = aSheet(instrument, { source: 'care-plans', ratings: '4' });
  const sheets = [...open.sheets, { ...strange, sourceId: idOf.source('dreams') }];
  const reflections = [aReflection('dreams', { strengths: 'Many.' })];
  const words = (of: typeof open) => sectionWords(archiveDocument(of, NOON), 'What this file is');
  expect(words({ ...open, sheets, reflections })).toContain('also has 1 sheet and 1 reflection');
  expect(words(open)).not.toContain('also has');
});

test('it is dated by the day where the reader is', () => {
  expect(archiveDocument(open, '2026-06-30T23:30:00.000Z').dated).toBe('Made on 1 July 2026');
  expect(archiveDocument(open, '2026-12-31T23:30:00.000Z').dated).toBe('Made on 31 December 2026');
});

test('an example says that it is one', () => {
  const review = { ...open.review, isExample: true };
  expect(archiveDocument({ ...open, review }, NOON).dated).toContain('made up');
});

test('a review that has only just begun is a sensible document, too', () => {
  const review = newReview(instrument, 'Rowan Team', { id: idOf.review(), now: NOON });
  const begun = { instrument, review, sheets: [], reflections: [], actions: [] };
  const words = wordsOf(archiveDocument(begun, NOON));
  expect(words).toContain('There are no scores yet');
  expect(words).toContain('The team has written nothing about:');
  expect(words).not.toMatch(/NaN|undefined|null|Infinity/u);
});

test('another instrument needs no other words than its own', () => {
  const small = smallInstrument();
  const sheets = small.sources.map(({ id }) => aSheet(small, { source: id, ratings: '1 NA' }));
  const words = wordsOf(archiveDocument({ ...open, instrument: small, sheets }, NOON));
  expect(words).toContain('1 of 5, never');
  expect(words).toContain('Does not fit');
  expect(words).toContain('Sheets: The neighbours');
});
