import { describe, expect, test } from 'vitest';
import { makeContribution } from '#domain/contribution/make-contribution.ts';
import { codeFrom } from '#domain/contribution/withdrawal.ts';
import { encodeBackup } from '#files/backup.ts';
import { readPlain } from '#files/chosen-file.ts';
import { decodeContribution, encodeContribution } from '#files/contribution.ts';
import { fileSentence } from '#files/file-failure.ts';
import { sealOf } from '#files/seal.ts';
import { decodeWithdrawal, encodeWithdrawal } from '#files/withdrawal.ts';
import { decodeBackup } from '#files/backup.ts';
import { anyWholeReview } from '#tests/builders/any-records.ts';
import { choices, contributionId } from '#tests/builders/contributions.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { NOON } from '#tests/builders/records.ts';
import { reviewOfSecrets } from '#tests/builders/review-of-secrets.ts';
import { LOCKED_BY_AGE } from '#tests/fixtures/locked/locked-files.ts';

const instrument = loadV1();
const contribution = makeContribution({ ...reviewOfSecrets(instrument), instrument }, choices());
const text = encodeContribution(contribution);

function sentenceFor(input: string, decode: (input: string) => { ok: boolean }): string {
  const result = decode(input) as ReturnType<typeof decodeContribution>;
  return result.ok ? 'none' : fileSentence(result.error, 'contribution');
}

test('a contribution comes back as it was, whatever the review', () => {
  expect(decodeContribution(text)).toEqual({ ok: true, value: contribution });
  forAll(anyWholeReview(instrument), (records) => {
    const made = makeContribution({ ...records, instrument }, choices());
    expect(decodeContribution(encodeContribution(made))).toEqual({ ok: true, value: made });
  });
});

test('it says what it is, in a file that a person can read', () => {
  expect(text).toMatch(/^\{\n {2}"kind": "sri2-contribution",\n {2}"format": 1,\n/u);
});

describe('what cannot be used is refused, in a sentence', () => {
  test.each<[string, string, RegExp]>([
    ['a letter', 'Dear team', /^This file was not made by this app\. Choose .*contribution\.json/u],
    ['a backup', encodeBackup([], NOON), /^This is a backup of a review, not a contribution\./u],
    [
      'a withdrawal',
      '{"kind":"sri2-withdrawal","format":1}',
      /^This is a withdrawal of a contribution, not a contribution\./u,
    ],
    ['a later format', text.replace('"format": 1', '"format": 2'), /^A newer version/u],
    ['one that breaks off', text.slice(0, 900), /it breaks off/u],
    ['one without its quarter', text.replace('"quarter"', '"month"'), /damaged: .+/u],
    [
      'a mean of 7',
      text.replace(/"mean": [\d.]+/u, '"mean": 7'),
      /cannot be right \(findings\.people-providing\.\S+\)/u,
    ],
    [
      'a name in it',
      text.replace('"service": {', '"service": {"name": "Harbour View",'),
      /no place/u,
    ],
    [
      'a name beside it',
      text.replace('"quarter"', '"name": "Harbour View", "quarter"'),
      /no place/u,
    ],
    [
      'a name where the prototype is',
      text.replace('"findings": {', '"findings": {"__proto__": {"goals": "Harbour View"},'),
      /not built as this app builds it/u,
    ],
  ])('%s', (_, input, words) => {
    expect(input).not.toBe(text);
    expect(sentenceFor(input, decodeContribution)).toMatch(words);
  });

  test('a contribution where a backup is wanted', () => {
    const result = decodeBackup(text);
    expect(result.ok ? '' : fileSentence(result.error)).toBe(
      'This is a contribution, not a backup of a review. Choose another file.',
    );
  });

  test('a locked backup where a contribution is wanted, and a PDF', async () => {
    const locked = await readPlain(
      new Blob([Uint8Array.from(LOCKED_BY_AGE.binary)]),
      'sri2-contribution',
    );
    expect(locked.ok ? '' : fileSentence(locked.error, 'contribution')).toMatch(
      /^This is a backup of a review, not a contribution\./u,
    );
    const pdf = await readPlain(new Blob(['%PDF-1.7']), 'sri2-contribution');
    expect(pdf.ok ? '' : fileSentence(pdf.error, 'contribution')).toMatch(
      /^This is a PDF.*\.sri2-contribution\.json\.$/u,
    );
    expect(await readPlain(new Blob([text]), 'sri2-contribution')).toEqual({
      ok: true,
      value: text,
    });
  });
});

describe('a withdrawal', () => {
  const code = codeFrom(new Uint8Array(20).fill(17));
  const withdrawal = encodeWithdrawal({ id: contributionId('one'), code });

  test('comes back as it was', () => {
    const value = { id: contributionId('one'), code };
    expect(decodeWithdrawal(withdrawal)).toEqual({ ok: true, value });
    expect(JSON.parse(withdrawal)).toMatchObject({ kind: 'sri2-withdrawal', format: 1 });
  });

  test.each([
    ['a contribution', text, /^This is a contribution, not a withdrawal of a contribution\./u],
    ['one with a reason in it', withdrawal.replace('"id"', '"why": "Because", "id"'), /no place/u],
    ['one with half a code', withdrawal.replace(code, code.slice(10)), /cannot be right \(code\)/u],
  ])('is not %s', (_, input, words) => {
    expect(sentenceFor(input, decodeWithdrawal)).toMatch(words);
  });
});

test('a seal is the SHA-256 of the code, as any other program would make it', async () => {
  // printf HHHHHHHHHHHHHHHHHHHH | sha256sum
  expect(await sealOf(codeFrom(new Uint8Array(20).fill(17)))).toBe(
    '8982a1c200377ea3b959043149b990c2ab8052c35b7fb04806e50f282e0858e3',
  );
});
