import { expect, test } from 'vitest';
import { withoutRepeats } from '#domain/scoring/repeated-examples.ts';

test('the same words are read once, with how often they were written', () => {
  expect(withoutRepeats(['No plan.', 'A plan.', 'No plan.'])).toEqual([
    { text: 'No plan.', times: 2 },
    { text: 'A plan.', times: 1 },
  ]);
});
