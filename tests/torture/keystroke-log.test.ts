import { describe, expect, test } from 'vitest';
import { createKeystrokeLog } from './keystroke-log.ts';

/** Two letters into one field, then two into another; the screen said "Saved" after the third. */
function typed() {
  const log = createKeystrokeLog({ first: '', second: '' });
  log.typed('first', 'a');
  log.typed('first', 'ab');
  log.typed('second', 'c');
  log.acknowledge({ first: 'ab', second: 'c', other: 'x' });
  log.typed('second', 'cd');
  return log;
}

describe('of four keystrokes, three of them acknowledged', () => {
  test('nothing is lost when the three are there', () => {
    expect(typed().survivalIn({ first: 'ab', second: 'c' })).toEqual({
      typed: 4,
      acknowledged: 3,
      lost: 0,
      besides: 0,
      isTorn: false,
      isOutOfOrder: false,
      faults: [],
    });
  });

  test('one that is there unacknowledged is counted apart', () => {
    const survival = typed().survivalIn({ first: 'ab', second: 'cd' });
    expect(survival).toMatchObject({ lost: 0, besides: 1, isTorn: false });
  });

  test('each one that is not there is lost', () => {
    const survival = typed().survivalIn({ first: 'a' });
    expect(survival).toMatchObject({ lost: 2, besides: 0, isOutOfOrder: false });
    expect(survival.faults).toEqual([
      'first was saved as "ab" and is "a"',
      'second was saved as "c" and is ""',
    ]);
  });

  test('a later one does not make up for an earlier one', () => {
    const survival = typed().survivalIn({ first: 'a', second: 'cd' });
    expect(survival).toMatchObject({ lost: 1, besides: 1, isOutOfOrder: true });
  });

  test('what was never typed is torn, and all of it is lost', () => {
    const survival = typed().survivalIn({ first: 'b', second: 'c' });
    expect(survival).toMatchObject({ lost: 2, isTorn: true });
  });
});

test('what is not acknowledged may be gone', () => {
  const log = createKeystrokeLog({ only: 'before' });
  log.typed('only', 'before, and after');
  expect(log.survivalIn({ only: 'before' })).toMatchObject({ acknowledged: 0, lost: 0 });
});

test('an older acknowledgement that comes late takes nothing back', () => {
  const log = typed();
  log.acknowledge({ first: 'a' });
  expect(log.survivalIn({ first: 'a', second: 'c' })).toMatchObject({ acknowledged: 3, lost: 1 });
});

test('a screen that shows what was never typed has lost a keystroke', () => {
  const log = typed();
  log.acknowledge({ first: 'xy' });
  const { lost, faults } = log.survivalIn({ first: 'ab', second: 'c' });
  expect(lost).toBe(1);
  expect(faults).toEqual(['first showed "xy", which was never typed']);
});

test('no value stands for two numbers of keystrokes', () => {
  const log = createKeystrokeLog({ only: '3' });
  expect(() => log.typed('only', '3')).toThrow('has been "3" before');
});
