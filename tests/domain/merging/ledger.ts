import { versionsOf } from '#domain/merging/versions.ts';
import { actionRecord } from '#domain/records/action.ts';
import { canonical } from '#domain/records/canonical.ts';
import type { FieldVersion, Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { fieldsOf } from '#domain/records/parts.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';

/** A value of one field of one record, as it was written once, by a name of its own. */
type Entry = `${string}\n${string}`;
type Entries = ReadonlySet<Entry>;

/** What was done on a device, and what whoever did it had before them. */
export type Done = {
  readonly on: string;
  readonly before: ReviewRecords;
  readonly after: ReviewRecords;
  readonly seen: ReviewRecords;
};

/**
 * What was ever written on any device, and what of it somebody has replaced who had seen it. All the
 * rest has to be there in the end, on every device, and nothing else.
 */
export class Ledger {
  readonly #writtenOn = new Map<Entry, string>();
  readonly #replaced = new Set<Entry>();

  constructor(begun: ReviewRecords) {
    for (const entry of entriesOf(begun)) this.#writtenOn.set(entry, 'all');
  }

  note({ on, before, after, seen }: Done): void {
    const [was, is] = [entriesOf(before, after), entriesOf(after, before)];
    const stillSaid = new Set([...is].map(sayingOf));
    for (const entry of without(was, is)) {
      const isOwn = this.#writtenOn.get(entry) === on;
      if (!isOwn && !stillSaid.has(sayingOf(entry)) && !entriesOf(seen).has(entry)) {
        throw new Error(`Replaced unseen: ${entry}`);
      }
      this.#replaced.add(entry);
    }
    for (const entry of without(is, was)) this.#writtenOn.set(entry, on);
  }

  /** What nobody has replaced. */
  standing(): Entries {
    return new Set(without(new Set(this.#writtenOn.keys()), this.#replaced));
  }
}

export function without(all: Entries, others: Entries): readonly Entry[] {
  return [...all].filter((entry) => !others.has(entry));
}

/**
 * Every value there is in a review, in its place or beside it.
 *
 * @param but records that are the very same there are left out.
 */
export function entriesOf(records: ReviewRecords, but?: ReviewRecords): Entries {
  const { review, sheets, reflections, actions } = records;
  const same = new Set<Merging>(but && allIn(but));
  return new Set([
    ...inAll(reviewRecord, [review], same),
    ...inAll(sheetRecord, sheets, same),
    ...inAll(reflectionRecord, reflections, same),
    ...inAll(actionRecord, actions, same),
  ]);
}

function allIn({ review, sheets, reflections, actions }: ReviewRecords): readonly Merging[] {
  return [review, ...sheets, ...reflections, ...actions];
}

const known = new WeakMap<Merging, readonly Entry[]>();

function inAll<Shape extends Merging>(
  kind: MergedKind<Shape>,
  records: readonly Shape[],
  but: ReadonlySet<Merging>,
): readonly Entry[] {
  return records.flatMap((record) => {
    if (but.has(record)) return [];
    const entries = known.get(record) ?? entriesIn(kind, record);
    known.set(record, entries);
    return entries;
  });
}

function entriesIn<Shape extends Merging>(
  kind: MergedKind<Shape>,
  record: Shape,
): readonly Entry[] {
  const fields = fieldsOf(kind.parts, record);
  const names = new Set([
    ...fields.keys(),
    ...Object.keys(record.edits),
    ...Object.keys(record.conflicts),
  ]);
  return [...names].flatMap((name) =>
    versionsOf(record, name, fields.get(name))
      .filter((version) => !isUnwritten(version))
      .map(
        ({ value, edits }): Entry =>
          `${kind.name} ${kind.keyOf(record)} ${name} ${canonical(value)}\n${canonical(edits)}`,
      ),
  );
}

/** As the field of a record is before anybody writes in it: what any copy knows of takes its place. */
function isUnwritten({ edits }: FieldVersion): boolean {
  return Object.keys(edits).length === 0;
}

/** Where it stands and what it says, whoever wrote it. */
function sayingOf(entry: Entry): string {
  return entry.slice(0, entry.indexOf('\n'));
}
