import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { makeContribution } from '#domain/contribution/make-contribution.ts';
import { makeBenchmark } from '#domain/benchmark/make-benchmark.ts';
import { codeFrom } from '#domain/contribution/withdrawal.ts';
import { decodeBackup, encodeBackup } from '#files/backup.ts';
import { encodeBenchmark } from '#files/benchmark.ts';
import { encodeContribution } from '#files/contribution.ts';
import { encodeWithdrawal } from '#files/withdrawal.ts';
import { exampleReview } from '#features/reviews/example/example-review.ts';
import example from '#features/reviews/example/harbour-view.json';
import { fresh } from '#features/fresh.ts';
import { choices, contributionId } from '#tests/builders/contributions.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { groupPicture, published } from '#tests/builders/published-groups.ts';
import { NOON } from '#tests/builders/records.ts';
import { reviewOfSecrets } from '#tests/builders/review-of-secrets.ts';
import { jsonSchemas } from '../../scripts/schemas/json-schemas.ts';
import { root } from '../setup/place.ts';

const FOLDER = `${root}/docs/schemas`;
const committed = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, JSON.parse(readFile(`docs/schemas/${name}`))]),
);

function readFile(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

/** A validator that is not ours, strict about the schemas themselves, which name their draft. */
function validator(name: string): ValidateFunction {
  // Formats are left to it as comments: what must hold is said by patterns.
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  ajv.addSchema(Object.values(committed));
  const validate = ajv.getSchema(name);
  if (validate === undefined) throw new Error(`There is no ${name}`);
  return validate;
}

const isBackup = validator('backup.schema.json');

function exampleBackup(): string {
  const csv = readFile('src/features/reviews/example/harbour-view.csv');
  return encodeBackup([exampleReview(csv, example, loadV1(), { ...fresh, now: NOON })], NOON);
}

/** What the app makes of a file of an earlier version. */
function writtenAnew(text: string): string {
  const result = decodeBackup(text);
  if (!result.ok) throw new Error(result.error.reason);
  const { reviews, sheets, reflections, actions, madeAt } = result.value;
  const ofReview = <Item extends { reviewId: string }>(items: readonly Item[], id: string) =>
    items.filter(({ reviewId }) => reviewId === id);
  const records = reviews.map((review) => ({
    review,
    sheets: ofReview(sheets, review.id),
    reflections: ofReview(reflections, review.id),
    actions: ofReview(actions, review.id),
  }));
  return encodeBackup(records, madeAt);
}

test('what is in docs/schemas is what the app checks with: npm run schemas writes it anew', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(jsonSchemas())));
});

test('every record of the example fits, and so does the whole', () => {
  const file = JSON.parse(exampleBackup());
  expect(isBackup(file), JSON.stringify(isBackup.errors)).toBe(true);
  expect(file.sheets).toHaveLength(50);
});

const frozen = readdirSync(`${root}/tests/fixtures/frozen`).filter((name) =>
  name.endsWith('.sri2.json'),
);

test.each([
  'tests/fixtures/locked/before.sri2.json',
  ...frozen.map((name) => `tests/fixtures/frozen/${name}`),
])('what an earlier version wrote fits when it is written anew: %s', (path) => {
  const isValid = isBackup(JSON.parse(writtenAnew(readFile(path))));
  expect(isValid, JSON.stringify(isBackup.errors)).toBe(true);
});

test.each<[string, RegExp, string]>([
  ['another kind of file', /"kind": "sri2-backup"/u, '"kind": "sri2-contribution"'],
  ['a rating of 7', /"rating": [1-5]/u, '"rating": 7'],
  ['a version that is not known', /"version": \d+,\s*"id"/u, '"version": 999, "id"'],
  ['a place that is not in Scotland', /"area": "lothian"/u, '"area": "kent"'],
  ['a day that is none', /"startsOn": "[\d-]+"/u, '"startsOn": "2026-02-30"'],
  ['an id that is none', /"reviewId": "[^"]+"/u, '"reviewId": "1"'],
  ['a field that nobody knows', /"isExample"/u, '"isexample": true, "isExample"'],
])('the schema refuses %s', (_, found, put) => {
  const text = exampleBackup();
  const changed = text.replace(found, put);
  expect(changed).not.toBe(text);
  expect(isBackup(JSON.parse(changed))).toBe(false);
});

test('a contribution fits, and not with a name in it or a place that is not in Scotland', () => {
  const isContribution = validator('contribution.schema.json');
  const instrument = loadV1();
  const service = { area: 'lothian/midlothian', sector: null, setting: null, size: null };
  const open = { ...reviewOfSecrets(instrument), instrument };
  const text = encodeContribution(makeContribution(open, choices({ service })));
  const isValid = isContribution(JSON.parse(text));
  expect(isValid, JSON.stringify(isContribution.errors)).toBe(true);
  for (const put of ['"name": "Harbour View", "area"', '"area": "kent", "was"']) {
    expect(isContribution(JSON.parse(text.replace('"area"', put)))).toBe(false);
  }
});

test('a withdrawal fits', () => {
  const code = codeFrom(new Uint8Array(20));
  const file = encodeWithdrawal({ id: contributionId('one'), code });
  expect(validator('withdrawal.schema.json')(JSON.parse(file))).toBe(true);
});

test('a benchmark fits, and not with a name in it or about fewer than 10 services', () => {
  const isBenchmark = validator('benchmark.schema.json');
  const instrument = loadV1();
  const group = groupPicture(instrument, { area: ['lothian/midlothian', null] });
  const made = makeBenchmark(group, published(instrument));
  const text = made === null ? '' : encodeBenchmark(made);
  const isValid = isBenchmark(JSON.parse(text));
  expect(isValid, JSON.stringify(isBenchmark.errors)).toBe(true);
  for (const [found, put] of [
    ['"group": {', '"group": {"name": ["Harbour View"],'],
    ['"lothian/midlothian"', '"kent"'],
    ['"n": 45', '"n": 5'],
    ['"n": 45', '"n": 43'],
  ] as const) {
    expect(text).toContain(found);
    expect(isBenchmark(JSON.parse(text.replace(found, put)))).toBe(false);
  }
});
