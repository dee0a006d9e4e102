import { conflictsInReview, type ReviewConflict } from '#domain/merging/review-conflicts.ts';
import { ACTION_STATUSES, type Action } from '#domain/records/action.ts';
import { PracticeId } from '#domain/records/ids.ts';
import { newAction, newSheet } from '#domain/records/new-records.ts';
import { blankReflection } from '#domain/records/reflection.ts';
import { RATINGS, type Response } from '#domain/records/response.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { added, type Change, edited } from '#storage/change.ts';
import { type Chance, oneOf, upTo } from './chance.ts';
import { idOf } from './ids.ts';
import { NOON } from './records.ts';
import { smallInstrument } from './small-instrument.ts';

/** One thing that somebody does in the app, as it reaches storage. */
export type Doing =
  | { readonly does: 'change'; readonly change: Change }
  | { readonly does: 'settle'; readonly contested: ReviewConflict; readonly value: unknown }
  | { readonly does: 'empty the bin' };

/** Where it is done: what is seen there, and a word for everything that is new. */
type Where = { readonly seen: ReviewRecords; readonly chance: Chance; readonly word: string };
type Way = (where: Where) => Doing | null;

const small = smallInstrument();

/** So many of each there are at most, or merging them would be all that a test does. */
const MOST_SHEETS = 14;
const MOST_ACTIONS = 10;

/**
 * Something that can be done with a review as it is seen on a device.
 *
 * @param word no other thing has it: every text that is written is told from every other by it.
 */
export function somethingDone(seen: ReviewRecords, chance: Chance, word: string): Doing {
  for (;;) {
    const done = oneOf(chance, WAYS)({ seen, chance, word });
    if (done !== null) return done;
  }
}

const change = (it: Change | null): Doing | null => it && { does: 'change', change: it };
const isLive = (record: { readonly deletedAt: string | null }): boolean =>
  record.deletedAt === null;

function oneIf<Item>(chance: Chance, items: readonly Item[]): Item | null {
  return items.length === 0 ? null : oneOf(chance, items);
}

const onPlan: Way = ({ seen: { review }, chance, word }) => {
  const included = chance() < 0.5;
  const becomes = oneOf(chance, [
    { coordinator: word },
    { service: { ...review.service, name: word } },
    { service: { ...review.service, organisation: word } },
    { startsOn: `2026-03-${String(1 + upTo(chance, 28)).padStart(2, '0')}` },
    { sources: { ...review.sources, [idOf.source('diaries')]: { included, intended: 5 } } },
    { coProduction: review.coProduction.length > 0 ? [] : [PracticeId.parse('asked')] },
  ]);
  return change(edited.review(review, { ...review, ...becomes }));
};

const newOnes: Way = ({ seen: { review, sheets, actions }, chance, word }) => {
  if (chance() < 0.5) {
    if (sheets.length >= MOST_SHEETS) return null;
    const source = oneOf(chance, small.sources);
    return change(added.sheet(newSheet(review.id, source, sheets, idOf.sheet(word))));
  }
  if (actions.length >= MOST_ACTIONS) return null;
  const indicator = oneOf(chance, small.indicators);
  const fresh = { id: idOf.action(word), now: NOON };
  const action = newAction(review.id, indicator.id, fresh);
  return change(edited.action(action, { ...action, what: word }));
};

const onSheet: Way = ({ seen, chance, word }) => {
  const sheet = oneIf(chance, seen.sheets.filter(isLive));
  if (sheet === null) return null;
  const indicator = oneOf(chance, small.indicators);
  const response = oneOf<Response>(chance, [
    { state: 'rated', rating: oneOf(chance, RATINGS), example: word },
    { state: 'not-applicable', example: word },
    { state: 'unanswered', example: '' },
  ]);
  const responses = { ...sheet.responses, [indicator.id]: response };
  return change(edited.sheet(sheet, { ...sheet, responses }));
};

const onReflection: Way = ({ seen: { review, reflections }, chance, word }) => {
  const { id } = oneOf(chance, small.indicators);
  const before =
    reflections.find(({ indicatorId }) => indicatorId === id) ?? blankReflection(review.id, id);
  const becomes = oneOf(chance, [
    { strengths: word },
    { toDevelop: word },
    { isPriority: !before.isPriority },
  ]);
  return change(edited.reflection(before, { ...before, ...becomes }));
};

const onAction: Way = ({ seen, chance, word }) => {
  const action = oneIf(chance, seen.actions.filter(isLive));
  if (action === null) return null;
  const becomes = oneOf(chance, [
    { what: word },
    { why: word, lead: word },
    { dueOn: '2026-12-01' },
    { status: oneOf(chance, ACTION_STATUSES).id },
    { notes: withNote(action, chance, word) },
  ]);
  return change(edited.action(action, { ...action, ...becomes }));
};

function withNote({ notes }: Action, chance: Chance, text: string): Action['notes'] {
  const one = oneIf(chance, notes);
  if (one === null || (chance() < 0.4 && notes.length < 4)) {
    return [...notes, { id: idOf.note(text), on: '2026-11-01', text }];
  }
  const others = notes.filter(({ id }) => id !== one.id);
  return chance() < 0.5 ? others : [...others, { ...one, text }];
}

const deleted: Way = ({ seen, chance }) => {
  const sheet = oneIf(chance, seen.sheets.filter(isLive));
  const action = oneIf(chance, seen.actions.filter(isLive));
  return chance() < 0.5
    ? change(sheet && edited.sheet(sheet, { ...sheet, deletedAt: NOON }))
    : change(action && edited.action(action, { ...action, deletedAt: NOON }));
};

const broughtBack: Way = ({ seen, chance }) => {
  const sheet = oneIf<Sheet>(
    chance,
    seen.sheets.filter((it) => !isLive(it)),
  );
  const action = oneIf<Action>(
    chance,
    seen.actions.filter((it) => !isLive(it)),
  );
  return chance() < 0.5
    ? change(sheet && edited.sheet(sheet, { ...sheet, deletedAt: null }))
    : change(action && edited.action(action, { ...action, deletedAt: null }));
};

const settled: Way = ({ seen, chance }) => {
  const contested = oneIf(chance, conflictsInReview({ ...seen, instrument: small }));
  if (contested === null) return null;
  const { values } = contested.conflict;
  // One of them can be that there is nothing any more.
  return { does: 'settle', contested, value: values[upTo(chance, values.length)] };
};

const binEmptied: Way = ({ chance }) => (chance() < 0.2 ? { does: 'empty the bin' } : null);

/** As often as each stands here. */
const WAYS: readonly Way[] = [
  onPlan,
  onPlan,
  newOnes,
  onSheet,
  onSheet,
  onSheet,
  onReflection,
  onReflection,
  onAction,
  onAction,
  deleted,
  broughtBack,
  settled,
  settled,
  binEmptied,
];
