import { failed, ok, type Result } from '#domain/result.ts';

/** More than a stack that anybody hands out at once; the file stays small enough to send. */
export const MOST_COPIES = 60;

/** How many copies somebody asked for, as typed; what to say where that is no number of copies. */
export function typedCopies(text: string): Result<number, string> {
  const plain = text.trim();
  const copies = /^\d{1,3}$/u.test(plain) ? Number(plain) : 0;
  if (copies >= 1 && copies <= MOST_COPIES) return ok(copies);
  return failed(`Enter a whole number from 1 to ${MOST_COPIES}.`);
}

/** How many to offer at first: as many as are planned, as far as one file goes. */
export function copiesOffered(intended: number): number {
  return Math.min(MOST_COPIES, Math.max(1, intended));
}
