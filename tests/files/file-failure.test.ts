import { expect, test } from 'vitest';
import { type FileFailure, fileSentence } from '#files/file-failure.ts';

type Reason = FileFailure['reason'];

/** One failure of every kind: a new one does not compile until it stands here. */
const FAILURES: Readonly<Record<Reason, FileFailure>> = {
  'not-sri2': { reason: 'not-sri2' },
  'wrong-kind': { reason: 'wrong-kind', found: 'sri2-contribution', wanted: 'sri2-backup' },
  'too-new': { reason: 'too-new' },
  damaged: { reason: 'damaged', where: 'a review is missing' },
  empty: { reason: 'empty' },
  'too-large': { reason: 'too-large' },
  unreadable: { reason: 'unreadable' },
  'wrong-passphrase': { reason: 'wrong-passphrase' },
  'other-lock': { reason: 'other-lock' },
  'no-memory': { reason: 'no-memory' },
  'not-loaded': { reason: 'not-loaded' },
};

const FOREIGN = ['zip', 'office', 'pdf', 'picture'] as const;

const sentences = [
  ...Object.values(FAILURES),
  ...FOREIGN.map((looksLike): FileFailure => ({ reason: 'not-sri2', looksLike })),
].map((failure) => fileSentence(failure));

test('every failure has words of its own', () => {
  expect(new Set(sentences).size).toBe(sentences.length);
});

test.each(sentences)('says what happened and what to do: %s', (sentence) => {
  expect(sentence).toMatch(/^(This|There|A) .+[.:] .*\b(try|[Cc]hoose)\b.*\.$/u);
  expect(sentence).not.toMatch(/[!\n]|invalid|error|fail/u);
  expect(sentence.length).toBeLessThan(160);
});
