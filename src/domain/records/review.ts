import * as z from 'zod/mini';
import { CoarseFacts, ProgrammeCode, Quarter } from '#domain/contribution/contribution.ts';
import { Day, Moment } from './dates.ts';
import { mergeShape } from './edits.ts';
import { ContributionId, PracticeId, ReviewId, SourceId } from './ids.ts';
import { mergedKind, startMerging } from './merged-kind.ts';
import type { ReachOf } from './reach.ts';
import type { Migration } from './record.ts';
import { ReturnIdentity, ReturnRecipient } from './return-keys.ts';
import { Line } from './text.ts';
import { AreaId, SectorId, SettingId, SizeId } from './service-facts.ts';

/** Who reviews itself. Only the name is needed; the coarse facts may be left unsaid. */
export const Service = z.object({
  name: Line,
  organisation: Line,
  area: z.nullable(AreaId),
  sector: z.nullable(SectorId),
  setting: z.nullable(SettingId),
  size: z.nullable(SizeId),
});
export type Service = z.infer<typeof Service>;

/** Whether a source is part of this review, and how many sheets the team means to gather. */
export const SourcePlan = z.object({
  included: z.boolean(),
  intended: z.int().check(z.gte(0), z.lte(999)),
});
export type SourcePlan = z.infer<typeof SourcePlan>;

/**
 * What a service keeps of a contribution that it has saved: enough to correct it, or to take it back.
 */
export const Contributed = z.object({
  /** The contribution's own id, made up for it alone. */
  id: ContributionId,
  /** How often it has been saved: a later edition takes the place of an earlier one. */
  edition: z.int().check(z.gte(1), z.lte(1000)),
  /** Whoever has it can take the contribution back. It is in no contribution. */
  withdrawalCode: Line,
  /** How much was said in it: the next edition begins with the same, so that it never says more by accident. */
  said: z.object({
    ...CoarseFacts.shape,
    quarter: Quarter,
    programme: z.nullable(ProgrammeCode),
  }),
  /** When it was last saved. */
  at: Moment,
});
export type Contributed = z.infer<typeof Contributed>;

/** One completion of SRI 2 by one service, from planning to action. */
export const Review = z.object({
  version: z.literal(4),
  id: ReviewId,
  /** The service's review before this one, that it was started from. */
  follows: z.nullable(ReviewId),
  /** The words it is done with, for ever. */
  instrument: z.object({ id: z.string(), version: z.int().check(z.positive()) }),
  service: Service,
  /** A role, never a name. */
  coordinator: Line,
  startsOn: z.nullable(Day),
  gatherBy: z.nullable(Day),
  meetsOn: z.nullable(Day),
  /** When the team will look at the plan again. */
  reviewOn: z.nullable(Day),
  sources: z.record(SourceId, SourcePlan),
  /** How many people were invited to fill in a sheet of a source by themselves. */
  invited: z.record(SourceId, z.int().check(z.gte(0), z.lte(999))),
  /** What opens sheets that were sealed for this review, by what they were sealed with. */
  returnKeys: z.record(ReturnRecipient, ReturnIdentity),
  /** The co-production practices that the team has ticked. */
  coProduction: z.array(PracticeId),
  contributed: z.nullable(Contributed),
  /** The fictional review that ships with the app. */
  isExample: z.boolean(),
  createdAt: Moment,
  deletedAt: z.nullable(Moment),
  ...mergeShape,
});
export type Review = z.infer<typeof Review>;

/** Before version 3 no review followed another, and none was contributed. */
const startCycles: Migration = (stored) => ({
  ...stored,
  version: 3,
  follows: null,
  contributed: null,
});

/** Before version 4 nobody was invited to fill in a sheet on a device of their own. */
const startInviting: Migration = (stored) => ({
  ...stored,
  version: 4,
  invited: {},
  returnKeys: {},
});

export const reviewRecord = mergedKind<Review>({
  name: 'review',
  version: 4,
  schema: Review,
  migrations: [startMerging, startCycles, startInviting],
  keyOf: ({ id }) => id,
  parts: {
    version: 'fixed',
    id: 'fixed',
    follows: 'fixed',
    instrument: 'fixed',
    service: 'members',
    coordinator: 'whole',
    startsOn: 'whole',
    gatherBy: 'whole',
    meetsOn: 'whole',
    reviewOn: 'whole',
    sources: 'entries',
    invited: 'entries',
    returnKeys: 'entries',
    coProduction: 'set',
    contributed: 'whole',
    isExample: 'fixed',
    createdAt: 'fixed',
    deletedAt: 'whole',
    edits: 'merging',
    conflicts: 'merging',
  },
});

export const reviewReach: ReachOf<Review> = {
  version: 'backup',
  id: 'backup',
  follows: 'backup',
  instrument: { contribution: 'its id and version' },
  service: { contribution: 'the coarse facts, as the next table says; never a name' },
  coordinator: 'backup',
  startsOn: { contribution: 'the quarter of a year that it lies in, unless you choose another' },
  gatherBy: { contribution: 'the same, where there is no start' },
  meetsOn: 'backup',
  reviewOn: 'backup',
  sources: 'backup',
  invited: 'backup',
  returnKeys: 'backup',
  coProduction: 'backup',
  contributed: { contribution: 'as its own table says' },
  isExample: 'backup',
  createdAt: 'backup',
  deletedAt: 'backup',
  edits: 'backup',
  conflicts: 'backup',
};

const AS_PLANNED = 'as in the plan, or nothing: you choose';

export const serviceReach: ReachOf<Service> = {
  name: 'backup',
  organisation: 'backup',
  area: { contribution: 'as in the plan, or only its health board, or nothing: you choose' },
  sector: { contribution: AS_PLANNED },
  setting: { contribution: AS_PLANNED },
  size: { contribution: AS_PLANNED },
};

export const sourcePlanReach: ReachOf<SourcePlan> = { included: 'backup', intended: 'backup' };

export const contributedReach: ReachOf<Contributed> = {
  id: { contribution: 'as it is; your next one can name it as the one before' },
  edition: { contribution: 'as it is' },
  withdrawalCode: { contribution: 'its SHA-256, from which nobody can tell the code' },
  said: { contribution: 'as it is: the facts, the quarter and the programme, as you chose them' },
  at: 'backup',
};
