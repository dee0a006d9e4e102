import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { actionPlanDocument } from '#report/action-plan/action-plan-document.ts';
import { figuresCsv } from '#report/csv/figures.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';
import { harbourView, TODAY } from './harbour-view.ts';
import { sectionWords, wordsOf } from './words-of.ts';

const open = harbourView();
const others = onFirstIndicator(open.instrument, 'care-plans', '2 4');

/** Everything that can leave the device with figures in it, as one text. */
function whatLeaves(using: readonly string[], carers: readonly string[]): string {
  const { instrument, review } = open;
  const sheets = [
    ...others,
    ...onFirstIndicator(instrument, 'people-using', using.join(' ')),
    ...onFirstIndicator(instrument, 'informal-carers', carers.join(' ')),
  ];
  const asked: OpenReview = { ...open, sheets };
  const csv = figuresCsv(instrument, evidenceFrom(instrument, review.id, sheets));
  return JSON.stringify(actionPlanDocument(asked, TODAY)) + csv;
}

const ANSWERS = ['1', '2', '3', '4', '5', 'NA'];
const PAIRS = ANSWERS.flatMap((one) => ANSWERS.map((other) => [one, other] as const));

/** How many different files there can be, over everything that people might have answered. */
function differentFiles(files: readonly string[]): number {
  return new Set(files).size;
}

describe('whatever few people answered, what leaves is the same', () => {
  test('for one person of one source', () => {
    expect(differentFiles(ANSWERS.map((answer) => whatLeaves([answer], [])))).toBe(1);
    expect(differentFiles(ANSWERS.map((answer) => whatLeaves([], [answer])))).toBe(1);
  });

  test('for two people of one source', () => {
    expect(differentFiles(PAIRS.map((pair) => whatLeaves(pair, [])))).toBe(1);
    expect(differentFiles(PAIRS.map((pair) => whatLeaves([], pair)))).toBe(1);
  });

  test('for one of each source, pooled', () => {
    expect(differentFiles(PAIRS.map(([one, other]) => whatLeaves([one], [other])))).toBe(1);
  });

  test('for six people of whom at most two gave a rating', () => {
    const rest = ['NA', 'NA', 'NA', 'NA'];
    expect(differentFiles(PAIRS.map((pair) => whatLeaves([...rest, ...pair], [])))).toBe(1);
  });
});

test('of three or four ratings, only the mean can be told apart', () => {
  expect(whatLeaves(['1', '3', '5'], [])).toBe(whatLeaves(['3', '3', '3'], []));
  expect(whatLeaves(['2', '2', '4', '4'], [])).toBe(whatLeaves(['3', '3', '3', '3'], []));
  expect(whatLeaves(['3', '3', '3'], [])).not.toBe(whatLeaves(['4', '4', '4'], []));
});

test('the document says that sources were counted together, that some figures are not given, and why', () => {
  const { instrument } = open;
  const sheets = [
    ...others,
    ...onFirstIndicator(instrument, 'people-using', '4 4'),
    ...onFirstIndicator(instrument, 'informal-carers', '2'),
  ];
  const document = actionPlanDocument({ ...open, sheets }, TODAY);
  const words = sectionWords(document, 'How the review was done');
  expect(words).toContain('People who use the service and carers | 20 | 3');
  expect(words).toContain('“People using the service” and “Informal carers” are counted together');
  expect(words).toContain('are not given in full');
});

test('examples stay on the sheets unless the team put one into the plan', () => {
  const words = wordsOf(actionPlanDocument(open, TODAY));
  const examples = open.sheets
    .flatMap(({ responses }) => Object.values(responses))
    .map(({ example }) => example.trim())
    .filter((example) => example !== '');
  expect(examples.length).toBeGreaterThan(20);
  expect(examples.filter((example) => words.includes(example))).toEqual([]);
});
