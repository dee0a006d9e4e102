import { type CoarseFacts, Quarter } from '#domain/contribution/contribution.ts';
import type { Day } from '#domain/records/dates.ts';
import type { Review } from '#domain/records/review.ts';
import type { Way } from './ways.ts';
import { quarterSuggested } from './quarter-choices.ts';

/** What a service decides about its contribution, as a form holds it. */
export type ContributeValues = Record<keyof CoarseFacts, Way> & {
  quarter: string;
  programme: string;
  saysWhatItFollows: boolean;
};

/** What would be sent if nothing were changed. */
export function firstValues(review: Review, today: Day): ContributeValues {
  return {
    area: 'planned',
    sector: 'planned',
    setting: 'planned',
    size: 'planned',
    quarter: quarterSuggested(review, today),
    programme: '',
    saysWhatItFollows: true,
  };
}

export function quarterFrom({ quarter }: ContributeValues): Quarter {
  return Quarter.parse(quarter);
}
