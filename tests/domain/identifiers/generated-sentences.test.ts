import { describe, expect, test } from 'vitest';
import { falseAlarmsAmong, missedAmong } from '#tests/bench/identifiers/judge.ts';
import { cleanSentences, SENTENCES, tellingSentences } from '#tests/bench/identifiers/sentences.ts';

describe.each(['open', 'heldOut'] as const)('made-up sentences, %s', (part) => {
  test('of a hundred identifiers at least 98 are found for what they are', () => {
    const telling = tellingSentences(part, SENTENCES);
    expect(missedAmong(telling).length / telling.length).toBeLessThanOrEqual(0.02);
  });

  test('of a hundred sentences with nothing to find at most two are flagged', () => {
    const clean = cleanSentences(part, SENTENCES);
    expect(falseAlarmsAmong(clean).length / clean.length).toBeLessThanOrEqual(0.02);
  });

  test('the sentences are many, and the same every time', () => {
    const texts = tellingSentences(part, SENTENCES).map(({ text }) => text);
    expect(new Set(texts).size).toBeGreaterThan(SENTENCES * 0.9);
    expect(tellingSentences(part, 3)).toEqual(tellingSentences(part, SENTENCES).slice(0, 3));
  });
});
