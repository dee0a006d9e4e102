import { describe, expect, test } from 'vitest';
import { makeBenchmark } from '#domain/benchmark/make-benchmark.ts';
import { decodeBackup, encodeBackup } from '#files/backup.ts';
import {
  BENCHMARK_KIND,
  benchmarkFileName,
  decodeBenchmark,
  encodeBenchmark,
} from '#files/benchmark.ts';
import { readPlain } from '#files/chosen-file.ts';
import { fileSentence } from '#files/file-failure.ts';
import { anyGroupPicture } from '#tests/builders/any-publications.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { groupPicture, published } from '#tests/builders/published-groups.ts';
import { NOON } from '#tests/builders/records.ts';
import { LOCKED_BY_AGE } from '#tests/fixtures/locked/locked-files.ts';

const v1 = loadV1();
const benchmark = makeBenchmark(groupPicture(v1, { setting: ['inpatient'] }), published(v1));
if (benchmark === null) throw new Error('There is no benchmark');
const text = encodeBenchmark(benchmark);

function sentenceFor(input: string): string {
  const result = decodeBenchmark(input);
  return result.ok ? 'none' : fileSentence(result.error, 'benchmark');
}

test('a benchmark comes back as it was, whatever was published', () => {
  expect(decodeBenchmark(text)).toEqual({ ok: true, value: benchmark });
  forAll(anyGroupPicture(v1), (group) => {
    const made = makeBenchmark(group, published(v1));
    if (made === null) return;
    expect(decodeBenchmark(encodeBenchmark(made))).toEqual({ ok: true, value: made });
  });
});

test('it says what it is, in a file that a person can read', () => {
  expect(text).toMatch(/^\{\n {2}"kind": "sri2-benchmark",\n {2}"format": 1,\n/u);
  expect(text.length).toBeLessThan(20_000);
});

describe('what cannot be used is refused, in a sentence', () => {
  test.each<[string, string, RegExp]>([
    [
      'a letter',
      'Dear team',
      /^This file was not made by this app\. Choose .*\.sri2-benchmark\.json/u,
    ],
    ['a backup', encodeBackup([], NOON), /^This is a backup of a review, not a benchmark\./u],
    [
      'a contribution',
      '{"kind":"sri2-contribution","format":1}',
      /^This is a contribution, not a benchmark\./u,
    ],
    ['a later format', text.replace('"format": 1', '"format": 2'), /^A newer version/u],
    ['one that breaks off', text.slice(0, 900), /it breaks off/u],
    ['one without its day', text.replace('"made"', '"month"'), /damaged: .+/u],
    [
      'one about 5 services',
      text.replace('"services": 45', '"services": 5'),
      /cannot be right \(services\)/u,
    ],
    [
      'one with exact numbers',
      text.replace('"n": 45', '"n": 43'),
      /cannot be right \(indicators\.basic-needs\.sources\.assessments\.n\)|cannot be right \(indicators\.basic-needs\.spread\.n\)/u,
    ],
    [
      'a part that is more than the whole',
      text.replace('"services": 45', '"services": 20'),
      /something in it is missing, or cannot be right/u,
    ],
    ['a name in it', text.replace('"group": {', '"group": {"name": "Harbour View",'), /no place/u],
    ['a name beside it', text.replace('"group"', '"name": "Harbour View", "group"'), /no place/u],
    [
      'a name where the prototype is',
      text.replace('"indicators": {', '"indicators": {"__proto__": {"score": 1},'),
      /not built as this app builds it/u,
    ],
  ])('%s', (_, input, words) => {
    expect(input).not.toBe(text);
    expect(sentenceFor(input)).toMatch(words);
  });

  test('a benchmark where a backup is wanted', () => {
    const result = decodeBackup(text);
    expect(result.ok ? '' : fileSentence(result.error)).toBe(
      'This is a benchmark, not a backup of a review. Choose another file.',
    );
  });

  test('a locked backup, and a PDF', async () => {
    const locked = await readPlain(
      new Blob([Uint8Array.from(LOCKED_BY_AGE.binary)]),
      BENCHMARK_KIND,
    );
    expect(locked.ok ? '' : fileSentence(locked.error, 'benchmark')).toMatch(/not a benchmark\./u);
    const pdf = await readPlain(new Blob(['%PDF-1.7']), BENCHMARK_KIND);
    expect(pdf.ok ? '' : fileSentence(pdf.error, 'benchmark')).toMatch(
      /^This is a PDF.*\.sri2-benchmark\.json\.$/u,
    );
  });
});

test.each([
  [{}, '2026-11-21-all-services.sri2-benchmark.json'],
  [{ setting: ['inpatient'] }, '2026-11-21-inpatient-ward.sri2-benchmark.json'],
  [{ area: ['lothian', null] }, '2026-11-21-nhs-lothian-not-said.sri2-benchmark.json'],
])('the file of %j has a name that says who it is about', (filter, name) => {
  const made = makeBenchmark(groupPicture(v1, filter), published(v1));
  expect(made && benchmarkFileName(made)).toBe(name);
});
