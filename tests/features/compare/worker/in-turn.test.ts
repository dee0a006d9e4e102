import { expect, test } from 'vitest';
import { inTurn } from '#features/compare/worker/in-turn.ts';

test('the second begins when the first has ended', async () => {
  const turn = inTurn();
  const order: string[] = [];
  const one = turn(async () => {
    await Promise.resolve();
    order.push('first');
  });
  const two = turn(() => Promise.resolve(order.push('second')));
  await Promise.all([one, two]);
  expect(order).toEqual(['first', 'second']);
});

test('what fails does so for whoever asked, and the next goes on', async () => {
  const turn = inTurn();
  const one = turn(() => Promise.reject(new Error('broken')));
  const two = turn(() => Promise.resolve('fine'));
  await expect(one).rejects.toThrow('broken');
  expect(await two).toBe('fine');
});
