/**
 * How far a stored field may travel.
 *
 * - `device`: it never leaves this device.
 * - `backup`: it goes into a backup that the service keeps.
 * - `contribution`: it, or a figure made from it, may also go into the anonymised contribution.
 *
 * Every record says so for each of its fields, and a new field does not compile until someone
 * has decided.
 */
export type Reach = 'device' | 'backup' | 'contribution';

export type ReachOf<Stored> = { readonly [Field in keyof Stored]-?: Reach };
