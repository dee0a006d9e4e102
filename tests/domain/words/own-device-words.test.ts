import { expect, test } from 'vitest';
import type { LinkProblem } from '#domain/taking-part/link.ts';
import { withOwnAnswer } from '#domain/taking-part/own-sheet.ts';
import { linkProblemWords } from '#domain/words/link-words.ts';
import { ownWelcomeWords, whatIsHandedBack } from '#domain/words/own-device-words.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { anOwnSheet } from '#tests/builders/own-sheets.ts';
import { sourceNamed } from '#tests/builders/sheets.ts';

const v1 = loadV1();
const indicators = v1.indicators.map(({ id }) => id);

test.each(v1.sources.map((source) => [source.id, source] as const))(
  'the welcome to %s says what this is, where answers stay, and how they are handed back',
  (_, source) => {
    const { title, lead, points } = ownWelcomeWords(source, 10, true);
    const all = [title, lead, ...points].join(' ');
    expect(all).toMatch(/There are 10 statements/u);
    expect(all).toMatch(/about \d+ (minutes|hours)/u);
    expect(all).toMatch(/skip.*stop at any time/u);
    expect(all).toMatch(/stay in this browser/u);
    expect(ownWelcomeWords(source, 10, false).points.join(' ')).not.toMatch(
      /stay in this browser/u,
    );
    expect(all).toMatch(/only whoever invited you can open them/u);
    expect(all).not.toMatch(/user|patient|!/u);
  },
);

test('nobody is promised that they stay unknown: who gets their message sees who sent it', () => {
  for (const source of v1.sources) {
    const all = ownWelcomeWords(source, 10, true).points.join(' ');
    expect(all).not.toMatch(/anonymous/u);
    expect(all).toMatch(/can see that it comes from you/u);
  }
});

test.each([
  ['people-using', null, 'People using the service'],
  ['care-plans', 12, 'Care plan 12'],
  ['service-information', null, 'Service information'],
] as const)('what is handed back of %s is said to be about that', (id, number, about) => {
  const { sheet } = anOwnSheet(v1, id, number);
  expect(whatIsHandedBack(sourceNamed(v1, id), sheet, indicators)[1]).toBe(
    `What they are about: ${about}.`,
  );
});

test('how much was answered is counted', () => {
  const [first] = indicators;
  if (first === undefined) throw new Error('There is no indicator');
  const { sheet } = withOwnAnswer(anOwnSheet(v1, 'people-using'), first, {
    state: 'not-applicable',
    example: '',
  });
  const [answers] = whatIsHandedBack(sourceNamed(v1, 'people-using'), sheet, indicators);
  expect(answers).toMatch(/1 of 10 statements/u);
});

const PROBLEMS: readonly LinkProblem[] = [
  'cut-off',
  'damaged',
  'unknown-instrument',
  'unknown-source',
  'cannot-seal',
];

test('everything that can be wrong with a link has words of its own, and says what to do', () => {
  const said = PROBLEMS.map(linkProblemWords);
  expect(new Set(said.map(({ title }) => title)).size).toBe(PROBLEMS.length);
  for (const { title, words } of said) {
    expect(title).toMatch(/^[A-Z][^!.]+$/u);
    expect(words).toMatch(/^[A-Z][^!]+ask the person who invited you[^!]+\.$/u);
  }
});
