import * as z from 'zod/mini';
import type { Dimension } from '#domain/comparing/filters.ts';
import { ProgrammeCode, Quarter } from '#domain/contribution/contribution.ts';
import { AreaId, SectorId, SettingId, SizeId } from '#domain/records/service-facts.ts';

/** Longer than any list of values that there are to choose from: the areas are 45. */
const MOST_VALUES = 100;

const Version = z.string().check(z.regex(/^[1-9]\d{0,3}$/u));

/**
 * Who a benchmark is about, as coarse facts: the values of each dimension that were taken in, null
 * being "not said". Whatever is not named was not asked for, and takes in all.
 */
export const Group = z.strictObject({
  sector: someOf(z.nullable(SectorId)),
  setting: someOf(z.nullable(SettingId)),
  area: someOf(z.nullable(AreaId)),
  size: someOf(z.nullable(SizeId)),
  quarter: someOf(Quarter),
  version: someOf(Version),
  programme: someOf(z.nullable(ProgrammeCode)),
} satisfies Record<Dimension, z.ZodMiniType>);
export type Group = z.infer<typeof Group>;

function someOf<Value>(value: z.ZodMiniType<Value>) {
  const isEachOnce = (values: readonly Value[]): boolean => new Set(values).size === values.length;
  const values = z
    .array(value)
    .check(z.minLength(1), z.maxLength(MOST_VALUES), z.refine(isEachOnce));
  return z.exactOptional(values);
}
