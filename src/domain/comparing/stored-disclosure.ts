import * as z from 'zod/mini';
import { Ledger } from './ledger.ts';
import { Roll } from './roll.ts';
import { areSound } from './stored-sets.ts';
import { ContributionId } from '#domain/records/ids.ts';
import { failed, ok, type Result } from '#domain/result.ts';

/** What has to be remembered for as long as anybody may look or publish: who is who, and both ledgers. */
export type Disclosure = { readonly roll: Roll; readonly see: Ledger; readonly publish: Ledger };

const Enrolled = z.array(z.tuple([ContributionId, z.int().check(z.gte(0))]));
const StoredSets = z.strictObject({
  atoms: z.instanceof(Uint32Array),
  holders: z.instanceof(Uint16Array),
  ends: z.instanceof(Uint32Array),
});
const StoredLedger = z.record(
  z.string(),
  z.strictObject({ figures: StoredSets, services: z.nullable(StoredSets) }),
);

/** It holds no figure: only numbers of services and of atoms, in arrays that a database keeps as they are. */
export const StoredDisclosure = z.strictObject({
  version: z.literal(2),
  roll: z.strictObject({ services: Enrolled, members: Enrolled }),
  /** How many cells each ledger has: one that was lost must not pass for one never shown. */
  cells: z.strictObject({ see: z.int(), publish: z.int() }),
  see: StoredLedger,
  publish: StoredLedger,
});
export type StoredDisclosure = z.infer<typeof StoredDisclosure>;

export function newDisclosure(): Disclosure {
  const roll = new Roll();
  return { roll, see: new Ledger('see', roll), publish: new Ledger('publish', roll) };
}

export function storedDisclosure({ roll, see, publish }: Disclosure): unknown {
  const [seen, published] = [see.stored(), publish.stored()];
  const cells = { see: Object.keys(seen).length, publish: Object.keys(published).length };
  return { version: 2, roll: roll.stored(), cells, see: seen, publish: published };
}

/**
 * What was stored, ready for use. One that cannot be read is no reason to begin a new one: what was
 * released would be forgotten. Nothing may be shown then but what starts from no contributions.
 */
export function openDisclosure(stored: unknown): Result<Disclosure, 'damaged'> {
  const parsed = StoredDisclosure.safeParse(stored);
  if (!parsed.success) return failed('damaged');
  const roll = new Roll(parsed.data.roll);
  if (!isWhole(parsed.data, roll)) return failed('damaged');
  const see = new Ledger('see', roll, parsed.data.see);
  return ok({ roll, see, publish: new Ledger('publish', roll, parsed.data.publish) });
}

/** Whether nothing of it has been lost, as far as can be told. */
function isWhole({ cells, see, publish }: StoredDisclosure, roll: Roll): boolean {
  const { services: ofServices, members } = roll.enrolled;
  const ledgers = [...Object.values(see), ...Object.values(publish)];
  const areAllThere =
    Object.keys(see).length === cells.see && Object.keys(publish).length === cells.publish;
  return (
    areAllThere &&
    ledgers.every(
      ({ figures, services }) =>
        areSound(figures, members) && (services === null || areSound(services, ofServices)),
    )
  );
}
