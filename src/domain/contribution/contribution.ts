import * as z from 'zod/mini';
import { ActionStatus } from '#domain/records/action.ts';
import { ContributionId, IndicatorId, SourceId } from '#domain/records/ids.ts';
import { AreaId, SectorId, SettingId, SizeId } from '#domain/records/service-facts.ts';

/** A quarter of a year, `2026-Q4`: the finest time in a contribution. */
export const Quarter = z.string().check(z.regex(/^20\d\d-Q[1-4]$/u));
export type Quarter = z.infer<typeof Quarter>;

/** A word that services of one programme agree on, so that they can be looked at together. */
export const ProgrammeCode = z.string().check(z.regex(/^[A-Z0-9]{3,20}$/u));
export type ProgrammeCode = z.infer<typeof ProgrammeCode>;

/** SHA-256 of the withdrawal code, in hexadecimal: whoever has the code can prove it, nobody can guess it. */
export const Seal = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/u))
  .brand<'Seal'>();
export type Seal = z.infer<typeof Seal>;

const Count = z.int().check(z.gte(0), z.lte(100_000));

/** The coarse facts about a service. Each may be left out. */
export const CoarseFacts = z.strictObject({
  area: z.nullable(AreaId),
  sector: z.nullable(SectorId),
  setting: z.nullable(SettingId),
  size: z.nullable(SizeId),
});
export type CoarseFacts = z.infer<typeof CoarseFacts>;

/**
 * What one source says about an indicator, as far as it may be known: everything as counts, or,
 * where three or four people rated, only a mean to one decimal. That a mean of 3.7 was made of three
 * can be guessed; who rated what cannot. What may not be shown is not in the file at all.
 */
export const ContributedFinding = z.discriminatedUnion('shown', [
  z.strictObject({
    shown: z.literal('all'),
    counts: z.tuple([Count, Count, Count, Count, Count]),
    notApplicable: Count,
    unanswered: Count,
  }),
  z.strictObject({ shown: z.literal('mean'), mean: z.number().check(z.gte(1), z.lte(5)) }),
]);
export type ContributedFinding = z.infer<typeof ContributedFinding>;

/** How many of a plan's actions on one indicator stand how. */
export const ActionCounts = z.record(ActionStatus, Count);
export type ActionCounts = z.infer<typeof ActionCounts>;

/**
 * A service's result without the service: no name, no free text, no day, no id that is used anywhere
 * else. Strict on purpose: what is not named here can be in no contribution.
 */
export const Contribution = z.strictObject({
  id: ContributionId,
  /** A corrected contribution has the same id and a later edition, and takes the place of this one. */
  edition: z.int().check(z.gte(1), z.lte(1000)),
  seal: Seal,
  /** The contribution from the same service's review before this one, where it chose to say so. */
  follows: z.nullable(ContributionId),
  instrument: z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/u)),
    version: z.int().check(z.gte(1), z.lte(1000)),
  }),
  quarter: Quarter,
  programme: z.nullable(ProgrammeCode),
  service: CoarseFacts,
  /** By source or pool, then by indicator. */
  findings: z.record(SourceId, z.record(IndicatorId, ContributedFinding)),
  /** By indicator. */
  actions: z.record(IndicatorId, ActionCounts),
});
export type Contribution = z.infer<typeof Contribution>;
