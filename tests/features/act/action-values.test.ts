import { expect, test } from 'vitest';
import { valuesOf, withValues } from '#features/act/action-values.ts';
import { withReason } from '#features/act/reason.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { actionRecord } from '#domain/records/action.ts';
import { LINE_LENGTH, WRITING_LENGTH } from '#domain/records/text.ts';
import { idOf } from '#tests/builders/ids.ts';
import { anAction } from '#tests/builders/records.ts';

const TODAY = '2026-11-21';
const action = anAction('Ring back', 'goals', {
  lead: 'Team leader',
  startsOn: '2026-11-02',
  dueOn: null,
  notes: [{ id: idOf.note('a'), on: '2026-11-03', text: 'Rota agreed' }],
});
const values = valuesOf(action);

test('an untouched form changes nothing', () => {
  expect(withValues(action, values, TODAY)).toEqual(action);
});

test('a date that is taken out is none, and one that cannot be is not taken', () => {
  expect(withValues(action, { ...values, startsOn: '' }, TODAY).startsOn).toBeNull();
  expect(withValues(action, { ...values, startsOn: '12026-01-01' }, TODAY).startsOn).toBe(
    '2026-11-02',
  );
});

test('a note without a day keeps the one it had, or has today’s', () => {
  const [note] = values.notes;
  if (!note) throw new Error('There is no note');
  const fresh = { id: idOf.note('b'), on: '', text: 'Poster up' };
  const { notes } = withValues(action, { ...values, notes: [{ ...note, on: '' }, fresh] }, TODAY);
  expect(notes.map(({ on }) => on)).toEqual(['2026-11-03', TODAY]);
});

test('whatever is put into the form, what comes out can be stored and read again', () => {
  const wild = {
    indicatorId: 'No Such Thing',
    what: 'x'.repeat(WRITING_LENGTH + 1),
    why: '',
    lead: 'x'.repeat(LINE_LENGTH + 1),
    startsOn: 'soon',
    dueOn: '2026-02-30',
    measure: '=1+1',
    status: 'perhaps',
    notes: [{ id: idOf.note('c'), on: '0000-00-00', text: 'x'.repeat(WRITING_LENGTH + 1) }],
  };
  const record = withValues(action, wild, TODAY);
  expect(decodeRecord(actionRecord, record)).toEqual({ ok: true, value: record });
  expect(record).toMatchObject({ what: 'Ring back', lead: 'Team leader', status: 'not-started' });
});

test.each([
  ['', 'Nobody rang.', '“Nobody rang.” (Carers)'],
  ['We want to.  ', ' Nobody rang.\n', 'We want to.\n“Nobody rang.” (Carers)'],
])('a reason %j with an example added', (why, example, reason) => {
  expect(withReason(why, example, 'Carers')).toBe(reason);
});

test('a reason that has no room left stays as it is', () => {
  const full = 'x'.repeat(WRITING_LENGTH - 5);
  expect(withReason(full, 'Nobody rang.', 'Carers')).toBe(full);
});
