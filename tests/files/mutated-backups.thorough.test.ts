import { expect, test } from 'vitest';
import { takenIn } from '#domain/merging/incoming.ts';
import { areCopies } from '#domain/merging/merge-record.ts';
import { actionRecord } from '#domain/records/action.ts';
import { byReview } from '#domain/records/by-review.ts';
import { canonical } from '#domain/records/canonical.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { reflectionRecord } from '#domain/records/reflection.ts';
import { reviewRecord } from '#domain/records/review.ts';
import { sheetRecord } from '#domain/records/sheet.ts';
import type { Result } from '#domain/result.ts';
import { type Backup, decodeBackup, encodeBackup } from '#files/backup.ts';
import { readChosen } from '#files/chosen-file.ts';
import type { FileFailure } from '#files/file-failure.ts';
import { aReviewOfEverything } from '#tests/builders/full-backup.ts';
import { mutatedBackups } from '#tests/builders/mutated-backups.ts';
import { faultInSentence } from './plain-sentence.ts';

const COUNT = 10_000;
const SEED = 20261121;

test('10,000 mutated backups: each is refused in a sentence, or taken whole', async () => {
  const problems: string[] = [];
  const seen = { refused: 0, taken: 0 };
  for (const { how, bytes } of mutatedBackups(COUNT, SEED)) {
    const read = await readWhole(bytes);
    seen[read.ok ? 'taken' : 'refused'] += 1;
    const problem = read.ok ? faultInBackup(read.value) : faultInSentence(read.error, 'backup');
    if (problem !== null) problems.push(`${how}: ${problem}`);
  }
  console.info(`Mutated backups: ${seen.refused} refused, ${seen.taken} taken`);
  expect(problems.slice(0, 5)).toEqual([]);
  expect(seen.refused).toBeGreaterThan(COUNT / 3);
  expect(seen.taken).toBeGreaterThan(COUNT / 20);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
}, 120_000);

async function readWhole(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Backup, FileFailure>> {
  const chosen = await readChosen(new Blob([bytes]));
  if (!chosen.ok) return chosen;
  if (chosen.value.kind === 'encrypted') throw new Error('Nothing here is encrypted');
  return decodeBackup(chosen.value.text);
}

function faultInBackup(backup: Backup): string | null {
  const again = decodeBackup(encodeBackup(byReview(backup), backup.madeAt));
  if (!again.ok || listed(again.value) !== listed(backup)) return 'it is not the same afterwards';
  return (
    faultIn(reviewRecord, backup.reviews, [here.review]) ??
    faultIn(sheetRecord, backup.sheets, here.sheets) ??
    faultIn(reflectionRecord, backup.reflections, here.reflections) ??
    faultIn(actionRecord, backup.actions, here.actions)
  );
}

const here = aReviewOfEverything();

/** Each record must be sound, and stay so when it is merged with what is here of it. */
function faultIn<Shape extends Merging>(
  kind: MergedKind<Shape>,
  records: readonly Shape[],
  known: readonly Shape[],
): string | null {
  const unsound = records.find((record) => {
    const own = known.find((one) => kind.keyOf(one) === kind.keyOf(record)) ?? null;
    if (own !== null && !areCopies(kind, own, record)) return !decodeRecord(kind, record).ok;
    const { merged } = takenIn(kind, own, record);
    return !decodeRecord(kind, record).ok || !decodeRecord(kind, merged).ok;
  });
  return unsound === undefined ? null : `an unsound ${kind.name}: ${canonical(unsound)}`;
}

/** In an order that is always the same: a file need not have its records in any. */
function listed({ reviews, sheets, reflections, actions }: Backup): string {
  return [reviews, sheets, reflections, actions]
    .map((records) => records.map(canonical).toSorted(byText).join('\n'))
    .join('\n\n');
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
