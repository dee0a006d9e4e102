import { expect, test } from 'vitest';
import { reminderFor } from '#domain/keeping/reminder.ts';

const NOW = '2026-11-21T12:00:00.000Z';

test.each([
  ['nothing is new', 0, null, 'none'],
  ['a few things, and never a backup', 4, null, 'none'],
  ['a few things, long ago', 4, '2026-01-01T12:00:00.000Z', 'none'],
  ['an hour’s work', 5, null, 'gentle'],
  ['an hour’s work since yesterday', 5, '2026-11-20T12:00:00.000Z', 'gentle'],
  ['an hour’s work, and a week without a backup', 5, '2026-11-14T12:00:00.000Z', 'plain'],
  ['almost a day’s work', 19, '2026-11-20T12:00:00.000Z', 'gentle'],
  ['a day’s work', 20, '2026-11-20T12:00:00.000Z', 'plain'],
  ['a day’s work, and never a backup', 20, null, 'plain'],
])('%s', (_, amount, lastBackup, reminder) => {
  expect(reminderFor(amount, lastBackup, NOW)).toBe(reminder);
});
