import * as z from 'zod/mini';
import { Day, Moment } from './dates.ts';
import { mergeShape } from './edits.ts';
import { PracticeId, ReviewId, SourceId } from './ids.ts';
import { mergedKind, startMerging } from './merged-kind.ts';
import type { ReachOf } from './reach.ts';
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

/** One completion of SRI 2 by one service, from planning to action. */
export const Review = z.object({
  version: z.literal(2),
  id: ReviewId,
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
  /** The co-production practices that the team has ticked. */
  coProduction: z.array(PracticeId),
  /** The fictional review that ships with the app. */
  isExample: z.boolean(),
  createdAt: Moment,
  deletedAt: z.nullable(Moment),
  ...mergeShape,
});
export type Review = z.infer<typeof Review>;

export const reviewRecord = mergedKind<Review>({
  name: 'review',
  version: 2,
  schema: Review,
  migrations: [startMerging],
  keyOf: ({ id }) => id,
  parts: {
    version: 'fixed',
    id: 'fixed',
    instrument: 'fixed',
    service: 'members',
    coordinator: 'whole',
    startsOn: 'whole',
    gatherBy: 'whole',
    meetsOn: 'whole',
    reviewOn: 'whole',
    sources: 'entries',
    coProduction: 'set',
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
  instrument: 'contribution',
  service: 'contribution',
  coordinator: 'backup',
  startsOn: 'contribution',
  gatherBy: 'backup',
  meetsOn: 'backup',
  reviewOn: 'backup',
  sources: 'backup',
  coProduction: 'backup',
  isExample: 'backup',
  createdAt: 'backup',
  deletedAt: 'backup',
  edits: 'backup',
  conflicts: 'backup',
};

export const serviceReach: ReachOf<Service> = {
  name: 'backup',
  organisation: 'backup',
  area: 'contribution',
  sector: 'contribution',
  setting: 'contribution',
  size: 'contribution',
};
