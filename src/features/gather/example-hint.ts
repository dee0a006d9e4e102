import { unreachable } from '#domain/never.ts';
import type { Source } from '#domain/instrument/instrument.ts';

/** What to write beside a rating, and what to leave out. */
export function exampleHint({ kind }: Source): string {
  switch (kind) {
    case 'written':
      return 'What it says, in a few words. No names.';
    case 'views':
      return 'What happened, in a few words. No names.';
    default:
      return unreachable(kind);
  }
}
