import type { ReviewConflict } from '#domain/merging/review-conflicts.ts';
import { ACTION_STATUSES, ProgressNote } from '#domain/records/action.ts';
import { printedCode, SheetCode } from '#domain/paper/sheet-code.ts';
import { dayInWords } from '#domain/records/dates.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { Response } from '#domain/records/response.ts';
import { Contributed, SourcePlan } from '#domain/records/review.ts';
import { areaName, factName, SECTORS, SETTINGS, SIZES } from '#domain/records/service-facts.ts';
import { counted } from '#domain/words/counted.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import { findSource } from '#domain/instrument/instrument.ts';
import { responseInWords, UNANSWERED_IN_WORDS } from '#report/archive/response-words.ts';
import { indicatorInWords, partsOf } from './place-words.ts';

/** One of the values to choose between: what it is in a word or two, and what somebody wrote. */
export type ValueWords = { readonly fact: string | null; readonly writing: string | null };

/** A value that a field was changed to, as people read it. Shown whole, however long it is. */
export function valueInWords(
  open: OpenReview,
  { conflict }: ReviewConflict,
  value: unknown,
): ValueWords {
  const [field, entry] = partsOf(conflict.field);
  const words = WORDS.get(field === 'service' ? entry : field);
  return words === undefined ? written(value) : words(value, open, entry);
}

type InWords = (value: unknown, open: OpenReview, entry: string) => ValueWords;

const WORDS: ReadonlyMap<string, InWords> = new Map(
  Object.entries<InWords>({
    area: (value) => fact(name(areaName, value)),
    sector: (value) => fact(name((id) => factName(SECTORS, id), value)),
    setting: (value) => fact(name((id) => factName(SETTINGS, id), value)),
    size: (value) => fact(name((id) => factName(SIZES, id), value)),
    startsOn: day,
    gatherBy: day,
    meetsOn: day,
    reviewOn: day,
    dueOn: day,
    sources: sourcePlan,
    coProduction: (value) => fact(value === true ? 'Ticked' : 'Not ticked'),
    contributed,
    invited: (value) =>
      fact(typeof value === 'number' ? counted(value, 'person', 'people') : 'Not said'),
    code,
    returnKeys: (value) => fact(value === undefined ? 'Taken away' : 'Kept'),
    isPriority: (value) => fact(value === true ? 'A priority' : 'Not a priority'),
    deletedAt: (value) => fact(value === null ? 'Kept' : 'Deleted'),
    indicatorId: (value, { instrument }) => fact(indicatorInWords(instrument, String(value))),
    status: (value) => fact(ACTION_STATUSES.find(({ id }) => id === value)?.name ?? String(value)),
    responses: response,
    notes: note,
  }),
);

const fact = (words: string): ValueWords => ({ fact: words, writing: null });

function written(value: unknown): ValueWords {
  return typeof value === 'string' && value.trim() !== ''
    ? { fact: null, writing: value }
    : fact('Nothing written');
}

function name(nameOf: (id: string) => string | null, value: unknown): string {
  return (typeof value === 'string' ? nameOf(value) : null) ?? 'Not said';
}

function day(value: unknown): ValueWords {
  return fact(typeof value === 'string' ? dayInWords(value) : 'No date');
}

function response(value: unknown, { instrument }: OpenReview): ValueWords {
  const given = Response.safeParse(value).data;
  if (given === undefined) return fact(UNANSWERED_IN_WORDS);
  const { example } = given;
  return {
    fact: responseInWords(instrument, given),
    writing: example.trim() === '' ? null : example,
  };
}

function note(value: unknown): ValueWords {
  const given = ProgressNote.safeParse(value).data;
  return given === undefined
    ? fact('Taken away')
    : { ...written(given.text), fact: dayInWords(given.on) };
}

function code(value: unknown): ValueWords {
  const given = SheetCode.safeParse(value).data;
  return fact(given === undefined ? 'No code' : printedCode(given));
}

function contributed(value: unknown): ValueWords {
  const kept = Contributed.safeParse(value).data;
  if (kept === undefined) return fact('No contribution saved');
  return fact(
    `Saved on ${dayInWords(kept.at.slice(0, 10))}, with the withdrawal code ${kept.withdrawalCode}`,
  );
}

function sourcePlan(value: unknown, { instrument }: OpenReview, entry: string): ValueWords {
  const plan = SourcePlan.safeParse(value).data;
  const source = findSource(instrument, entry);
  // None was ever set: then it is as the instrument has it.
  if (plan === undefined || source === undefined) return fact('As recommended');
  return fact(plan.included ? `Included: ${sheetsInWords(source, plan.intended)}` : 'Not included');
}
