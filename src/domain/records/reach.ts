/**
 * How far a stored field may travel.
 *
 * - `device`: it never leaves this device.
 * - `backup`: it goes into a backup that the service keeps.
 * - `contribution`: it, or a figure made from it, may also go into the anonymised contribution, and
 *   then the words say what of it does.
 *
 * Every record says so for each of its fields, and a new field does not compile until someone
 * has decided. docs/privacy.md is made from what they say.
 */
export type Reach = 'device' | 'backup' | { readonly contribution: string };

export type ReachOf<Stored> = { readonly [Field in FieldsOf<Stored>]-?: Reach };

/** The fields of each member of a union, not only those that all have. */
type FieldsOf<Stored> = Stored extends unknown ? keyof Stored : never;

/** How far, in a word. */
export function reachName(reach: Reach): 'device' | 'backup' | 'contribution' {
  return typeof reach === 'string' ? reach : 'contribution';
}

/** What of a field goes into a contribution, in words; null where nothing does. */
export function partContributed(reach: Reach): string | null {
  return typeof reach === 'string' ? null : reach.contribution;
}
