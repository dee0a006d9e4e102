import { expect, test } from 'vitest';
import { sizeInWords } from '#domain/words/size-in-words.ts';

test.each([
  [0, 'less than 1 kB'],
  [999, 'less than 1 kB'],
  [1_400, '1 kB'],
  [2_600_000, '3 MB'],
  [64_000_000_000, '64 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
