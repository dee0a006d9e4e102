import type { SheetId } from '#domain/records/ids.ts';
import type { Sheet } from '#domain/records/sheet.ts';

/** The sheets that were typed into, as they were left. */
export type Typed = ReadonlyMap<SheetId, Sheet>;

export const NOTHING_TYPED: Typed = new Map();

/** The same and one more, or another one in the place of one. */
export function typedAlso(typed: Typed, sheet: Sheet): Typed {
  return new Map(typed).set(sheet.id, sheet);
}

/**
 * Without the sheets that storage has caught up with: from then on, what another tab writes there
 * comes in. The same map where it has caught up with none.
 */
export function withoutStored(typed: Typed, hasCaughtUp: (sheet: Sheet) => boolean): Typed {
  const waiting = [...typed].filter(([, sheet]) => !hasCaughtUp(sheet));
  return waiting.length === typed.size ? typed : new Map(waiting);
}
