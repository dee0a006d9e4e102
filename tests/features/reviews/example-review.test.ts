import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidenceFrom, findingOf } from '#domain/scoring/evidence.ts';
import { shownMean } from '#domain/scoring/disclosure.ts';
import { progressOf } from '#domain/journey/progress.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { scoresFrom } from '#domain/scoring/score.ts';
import { actionRecord } from '#domain/records/action.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import { exampleReview } from '#features/reviews/example/example-review.ts';
import file from '#features/reviews/example/harbour-view.json';
import { fresh } from '#features/fresh.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { NOON } from '#tests/builders/records.ts';
import { harbourViewSheets } from '#tests/fixtures/harbour-view.ts';

const instrument = loadV1();
const sheetsCsv = textOf('src/features/reviews/example/harbour-view.csv');
const example = exampleReview(sheetsCsv, file, instrument, { ...fresh, now: NOON });
const { review, sheets, reflections, actions } = example;

function textOf(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

describe('the example', () => {
  test('has every sheet of its file, and each stage of the journey', () => {
    expect(sheetsCsv).toBe(textOf('tests/fixtures/harbour-view.csv'));
    const responses = sheets.map((sheet) => sheet.responses);
    expect(responses).toEqual(harbourViewSheets(instrument).map((sheet) => sheet.responses));
    expect(progressOf(instrument, example)).toMatchObject({
      reflected: instrument.indicators.length,
      priorities: 3,
      actions: 12,
      openActions: 7,
    });
    expect(review.isExample).toBe(true);
  });

  test('is made of records that can be stored and read back', () => {
    expect(decodeRecord(reviewRecord, review)).toEqual({ ok: true, value: review });
    const read = [
      ...sheets.map((record) => decodeRecord(sheetRecord, record)),
      ...reflections.map((record) => decodeRecord(reflectionRecord, record)),
      ...actions.map((record) => decodeRecord(actionRecord, record)),
    ];
    expect(read.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('names only sources, indicators and practices of the instrument', () => {
    const { indicators, sources, coProduction } = instrument;
    const known = [...indicators, ...sources, ...coProduction].map(({ id }) => String(id));
    const named = [
      ...Object.keys(review.sources),
      ...review.coProduction,
      ...reflections.map(({ indicatorId }) => indicatorId),
      ...actions.map(({ indicatorId }) => indicatorId),
    ];
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('has new ids each time it is opened', () => {
    const again = exampleReview(sheetsCsv, file, instrument, { ...fresh, now: NOON });
    const ids = [example, again].flatMap((one) =>
      [one.review, ...one.sheets, ...one.actions].map(({ id }) => String(id)),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('keeps its actions in the order of the file', () => {
    const byTime = actions.toSorted((a, b) => a.addedAt.localeCompare(b.addedAt));
    expect(byTime.map(({ what }) => what)).toEqual(file.actions.map(({ what }) => what));
  });

  test('starts, gathers, meets and looks again in that order, and acts in between', () => {
    const { startsOn, gatherBy, meetsOn, reviewOn } = review;
    const dates = [startsOn, gatherBy, meetsOn, reviewOn].map(String);
    expect(dates).toEqual(dates.toSorted());
    for (const { startsOn: from, dueOn: due, notes } of actions) {
      const days = [meetsOn, from, ...notes.map(({ on }) => on)].map(String);
      expect(days).toEqual(days.toSorted());
      expect(String(from) < String(due)).toBe(true);
    }
  });
});

describe('what the team of the example wrote', () => {
  const evidence = evidenceFrom(instrument, review.id, sheets);
  const scores = scoresFrom(instrument, evidence);

  test.each(reflections)('quotes figures and words that are there: $indicatorId', (reflection) => {
    const { indicatorId, strengths, toDevelop } = reflection;
    const score = scores.find(({ indicator }) => indicator.id === indicatorId);
    const findings = evidence.sources.map((source) => findingOf(source, indicatorId));
    const means = [score?.mean, ...(score?.viewpoints ?? []).map(({ mean }) => mean)];
    const figures = [...means, ...findings.map(shownMean)].flatMap((mean) =>
      typeof mean === 'number' ? [oneDecimal(mean)] : [],
    );
    const words = findings.flatMap(({ examples }) => examples).map(bare);
    const text = `${strengths} ${toDevelop}`;
    expect(quotedFigures(text).filter((figure) => !figures.includes(figure))).toEqual([]);
    const quotes = quotedWords(text).filter((quote) => !words.some((word) => word.includes(quote)));
    expect(quotes).toEqual([]);
  });
});

function quotedFigures(text: string): readonly string[] {
  return [...text.matchAll(/\d\.\d/gu)].map(([figure]) => figure);
}

function quotedWords(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]+)”/gu)].map(([, quote = '']) => bare(quote));
}

/** Words alone: a quotation may end in other punctuation than the example. */
function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ]/gu, '').toLowerCase();
}
