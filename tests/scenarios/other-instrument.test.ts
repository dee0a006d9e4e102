import { describe, expect, test } from 'vitest';
import { evidenceFrom, findingOf } from '#domain/scoring/evidence.ts';
import {
  findIndicator,
  findSource,
  type Instrument,
  statementFor,
} from '#domain/instrument/instrument.ts';
import { newReview, newSheet } from '#domain/records/new-records.ts';
import { progressOf } from '#domain/journey/progress.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { sheetsInOrder } from '#domain/journey/sheet-order.ts';
import { type Sheet, sheetRecord } from '#domain/records/sheet.ts';
import { summaryOf } from '#domain/scoring/summary.ts';
import { actionPlanDocument } from '#report/action-plan/action-plan-document.ts';
import { figuresCsv } from '#report/csv/figures.ts';
import { ELEVENTH, extendedInstrument, SEVENTH } from '#tests/builders/extended-instrument.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { responsesFrom } from '#tests/builders/ratings.ts';
import { aReflection, anAction, NOON } from '#tests/builders/records.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

/**
 * The journey from the first sheet to the document, with instruments that differ from version 1 in
 * their data only. Nothing but data may be needed to make them work.
 */
const INSTRUMENTS = [
  { title: 'version 1', instrument: loadV1(), sources: 6, indicators: 10 },
  {
    title: 'version 1 with a seventh source and an eleventh indicator',
    instrument: extendedInstrument(),
    sources: 7,
    indicators: 11,
  },
  { title: 'another instrument', instrument: smallInstrument(), sources: 3, indicators: 2 },
];

describe.each(INSTRUMENTS)('$title', ({ instrument, sources, indicators }) => {
  const review = newReview(instrument, 'Harbour View', { id: idOf.review(), now: NOON });
  const sheets = instrument.sources.flatMap((source) => filledSheets(instrument, source.id));
  const evidence = evidenceFrom(instrument, review.id, sheets);
  const summary = summaryOf(instrument, evidence);

  test('gather: each source has a statement for each indicator, and its sheets in order', () => {
    for (const source of instrument.sources) {
      const statements = instrument.indicators.map((one) => statementFor(one, source.id).text);
      expect(statements).toHaveLength(indicators);
      expect(sheetsInOrder(source, sheets)).toHaveLength(SHEETS);
    }
  });

  test('gather: every sheet can be stored and read again', () => {
    for (const sheet of sheets) {
      const stored: unknown = JSON.parse(JSON.stringify(sheet));
      expect(decodeRecord(sheetRecord, stored)).toEqual({ ok: true, value: sheet });
    }
  });

  test('evidence: every source says something about every indicator', () => {
    expect(evidence.sources).toHaveLength(sources);
    for (const source of evidence.sources) {
      for (const { id } of instrument.indicators) {
        expect(findingOf(source, id)).toMatchObject({ shown: 'all', rated: SHEETS });
      }
    }
  });

  test('summary: every indicator has a score over every source, and a band', () => {
    expect(summary.scores.map(({ indicator }) => indicator.number)).toEqual(
      Array.from({ length: indicators }, (_, index) => index + 1),
    );
    for (const { coverage, band, viewpoints, mean } of summary.scores) {
      expect(coverage).toEqual({ counted: sources, of: sources });
      expect(instrument.bands).toContain(band);
      expect(viewpoints.map(({ name }) => name)).toEqual(
        instrument.viewpoints.map(({ name }) => name),
      );
      expect(mean).toBeCloseTo(3.8, 12);
    }
    expect(summary.groups.flatMap(({ scores }) => scores)).toHaveLength(indicators);
  });

  test('task list: progress speaks of every source', () => {
    const [first] = instrument.indicators;
    const actions = [anAction('Ask', first?.id)];
    const reflections = [aReflection(first?.id ?? '', { isPriority: true })];
    const progress = progressOf(instrument, { review, sheets, reflections, actions });
    expect(progress.sources.map(({ source }) => source.name)).toEqual(
      instrument.sources.map(({ name }) => name),
    );
    expect(progress.sources.map(({ complete }) => complete)).toEqual(
      instrument.sources.map(() => SHEETS),
    );
    expect(progress).toMatchObject({ reflected: 1, priorities: 1, actions: 1 });
  });

  test('figures: a line for each indicator and source, viewpoint and score', () => {
    const [, ...lines] = figuresCsv(instrument, evidence).trimEnd().split('\r\n');
    const names = [
      ...evidence.sources.map(({ id }) => `source,${id}`),
      ...instrument.viewpoints.map(({ id }) => `viewpoint,${id}`),
      'indicator,score',
    ];
    expect(lines.map((line) => line.split(',').slice(0, 3).join())).toEqual(
      instrument.indicators.flatMap(({ number }) => names.map((name) => `${number},${name}`)),
    );
  });

  test('document: it speaks of every indicator, source, viewpoint and band by its own name', () => {
    const actions = instrument.indicators.map(({ id }) => anAction(`Do ${id}`, id));
    const records = { review, sheets, reflections: [], actions };
    const document = actionPlanDocument({ instrument, ...records }, '2026-11-21');
    const said = JSON.stringify(document.blocks);
    const names = [
      ...instrument.indicators.map(({ name }) => name.text),
      ...evidence.sources.map(({ name }) => name),
      ...instrument.viewpoints.map(({ name }) => name),
      ...summary.groups.map(({ band }) => band.name),
      ...actions.map(({ what }) => what),
    ];
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
  });
});

describe('the seventh source and the eleventh indicator', () => {
  const extended = extendedInstrument();

  test('are found by their own names, at the end', () => {
    expect(findSource(extended, SEVENTH)?.name).toBe('Partner organisations');
    expect(findIndicator(extended, ELEVENTH)?.number).toBe(11);
  });

  test('do not disturb a review that knows neither', () => {
    const known = loadV1();
    const sheets = filledSheets(known, 'care-plans');
    const [before, after] = [known, extended].map((instrument) =>
      summaryOf(instrument, evidenceFrom(instrument, idOf.review(), sheets)),
    );
    expect(after?.scores.slice(0, 10).map(({ mean }) => mean)).toEqual(
      before?.scores.map(({ mean }) => mean),
    );
    expect(after?.unscored.map(({ indicator }) => indicator.id)).toEqual([ELEVENTH]);
    expect(after?.scores[0]?.coverage).toEqual({ counted: 1, of: 7 });
  });
});

const SHEETS = 5;

/** Five sheets of a source, filled as a screen fills them: 5 4 4 3 3 on every indicator. */
function filledSheets(instrument: Instrument, sourceId: string): readonly Sheet[] {
  const source = findSource(instrument, sourceId);
  if (source === undefined) throw new Error(`No source ${sourceId}`);
  const sheets: Sheet[] = [];
  for (const [index, response] of responsesFrom('5 4 4 3 3').entries()) {
    const id = idOf.sheet(`${sourceId} ${index}`);
    const blank = newSheet(idOf.review(), source, sheets, id);
    const responses = Object.fromEntries(instrument.indicators.map((one) => [one.id, response]));
    sheets.push({ ...blank, responses });
  }
  return sheets;
}
