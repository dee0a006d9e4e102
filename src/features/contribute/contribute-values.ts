import { type CoarseFacts, Quarter } from '#domain/contribution/contribution.ts';
import type { Day } from '#domain/records/dates.ts';
import type { Review } from '#domain/records/review.ts';
import { type Way, waySaid } from './ways.ts';
import { quarterSuggested } from './quarter-choices.ts';

/** What a service decides about its contribution, as a form holds it. */
export type ContributeValues = Record<keyof CoarseFacts, Way> & {
  quarter: string;
  programme: string;
  saysWhatItFollows: boolean;
};

/** What would be sent if nothing were changed: as much as the last time, or all of it. */
export function firstValues(review: Review, today: Day): ContributeValues {
  const { service, contributed } = review;
  const first = { ...AS_PLANNED, quarter: quarterSuggested(review, today) };
  if (contributed === null) return first;
  const { said } = contributed;
  return {
    ...first,
    area: waySaid('area', service, said),
    sector: waySaid('sector', service, said),
    setting: waySaid('setting', service, said),
    size: waySaid('size', service, said),
    programme: said.programme ?? '',
  };
}

const AS_PLANNED = {
  area: 'planned',
  sector: 'planned',
  setting: 'planned',
  size: 'planned',
  programme: '',
  saysWhatItFollows: true,
} as const;

export function quarterFrom({ quarter }: ContributeValues): Quarter {
  return Quarter.parse(quarter);
}
