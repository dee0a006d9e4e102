import type { Instrument } from '#domain/instrument/instrument.ts';
import { canonical } from '#domain/records/canonical.ts';
import { UNANSWERED } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import type { SheetInFile } from './read-lines.ts';

/**
 * Which of a file's sheets say the same as one that is here, each of those counted once: two that
 * are the same in a file are two, where one is here.
 */
export function alreadyHere<Item extends SheetInFile>(
  inFile: readonly Item[],
  here: readonly Sheet[],
  instrument: Instrument,
): ReadonlySet<Item> {
  const left = new Map<string, number>();
  for (const sheet of here) {
    const said = saidOn(sheet, instrument);
    left.set(said, (left.get(said) ?? 0) + 1);
  }
  return new Set(
    inFile.filter((sheet) => {
      const said = saidOn(sheet, instrument);
      const count = left.get(said) ?? 0;
      left.set(said, count - 1);
      return count > 0;
    }),
  );
}

/** Whether two sheets give the same answers and examples. */
export function saysTheSame(one: SheetInFile, other: SheetInFile, instrument: Instrument): boolean {
  return saidOn(one, instrument) === saidOn(other, instrument);
}

function saidOn({ responses }: SheetInFile, { indicators }: Instrument): string {
  return canonical(indicators.map(({ id }) => responses[id] ?? UNANSWERED));
}
