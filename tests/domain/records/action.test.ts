import { expect, test } from 'vitest';
import { ACTION_STATUSES, ActionStatus, isOpen, statusName } from '#domain/records/action.ts';
import { anAction } from '#tests/builders/records.ts';

test.each([
  ['not-started', 'Not started', true],
  ['under-way', 'Under way', true],
  ['done', 'Done', false],
  ['stopped', 'Stopped', false],
] as const)('an action that is %s reads “%s”; still open: %s', (status, name, open) => {
  expect(statusName(status)).toBe(name);
  expect(isOpen(anAction('Ask about money', 'goals', { status }))).toBe(open);
});

test('every status there can be is offered, once', () => {
  const all = new Set(ActionStatus.def.values);
  expect(new Set(ACTION_STATUSES.map(({ id }) => id))).toEqual(all);
  expect(ACTION_STATUSES).toHaveLength(all.size);
});
