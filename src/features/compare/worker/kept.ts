import type { Cell } from '#domain/comparing/cells.ts';
import { packed, unpacked } from '#domain/comparing/packed.ts';
import type { Comparison } from '#domain/comparing/services.ts';
import {
  type Disclosure,
  newDisclosure,
  openDisclosure,
  storedDisclosure,
} from '#domain/comparing/stored-disclosure.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { ComparisonDatabase } from '#storage/compare/comparison-database.ts';
import { keepRows, keptRows } from '#storage/compare/kept-comparison.ts';
import type { StorageFailure } from '#storage/failure.ts';

/** What is compared, and what has been shown of it: one is not to be used without the other. */
export type Kept = { readonly comparison: Comparison; readonly disclosure: Disclosure };

const COMPARISON = 'comparison';
const DISCLOSURE = 'disclosure';

/** What was kept, or an empty comparison where nothing was. */
export async function openKept(
  database: ComparisonDatabase,
  instrument: string,
  cells: readonly Cell[],
): Promise<Result<Kept, StorageFailure | 'damaged'>> {
  const rows = await keptRows(database);
  if (!rows.ok) return rows;
  if (rows.value.size === 0) return ok(nothingKept(instrument, cells));
  const comparison = unpacked(rows.value.get(COMPARISON), cells);
  if (!comparison.ok) return comparison;
  const disclosure = openedDisclosure(rows.value.get(DISCLOSURE));
  return disclosure.ok
    ? ok({ comparison: comparison.value, disclosure: disclosure.value })
    : disclosure;
}

/** What is of the right shape, part by part, can still not fit together. */
function openedDisclosure(stored: unknown): Result<Disclosure, 'damaged'> {
  try {
    return openDisclosure(stored);
  } catch {
    return failed('damaged');
  }
}

function nothingKept(instrument: string, cells: readonly Cell[]): Kept {
  const comparison = { instrument, cells, services: new Map(), withdrawn: new Set<never>() };
  return { comparison, disclosure: newDisclosure() };
}

export function keepAll(
  database: ComparisonDatabase,
  { comparison, disclosure }: Kept,
): Promise<Result<null, StorageFailure>> {
  const rows = new Map([
    [COMPARISON, packed(comparison)],
    [DISCLOSURE, storedDisclosure(disclosure)],
  ]);
  return keepRows(database, rows);
}

/** Only what has been shown: what is compared has not changed. */
export function keepShown(
  database: ComparisonDatabase,
  { disclosure }: Kept,
): Promise<Result<null, StorageFailure>> {
  return keepRows(database, new Map([[DISCLOSURE, storedDisclosure(disclosure)]]));
}
