import { useForm, useWatch } from 'react-hook-form';
import type { Seal } from '#domain/contribution/contribution.ts';
import { makeContribution } from '#domain/contribution/make-contribution.ts';
import type { ContributionId } from '#domain/records/ids.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { today } from '#features/clock.ts';
import { type ContributeValues, firstValues, quarterFrom } from './contribute-values.ts';
import type { Identity } from './identity.ts';
import { programmeFrom } from './programme.ts';
import { factsSaid } from './ways.ts';

/** A review, and what is known of its contribution before the service has chosen anything. */
export type ToContribute = {
  readonly open: OpenReview;
  readonly identity: Identity;
  readonly seal: Seal;
  /** The contribution of the review before this one; null where there is none here. */
  readonly previous: ContributionId | null;
};

/** The contribution as it would be with what the form says now. */
export function useContribution({ open, identity, seal, previous }: ToContribute) {
  const form = useForm<ContributeValues>({
    mode: 'onBlur',
    defaultValues: firstValues(open.review, today()),
  });
  const values = useWatch({ control: form.control, compute: asTheyAre });
  const { service, contributed } = open.review;
  const isCorrected = contributed?.id === identity.id;
  const contribution = makeContribution(open, {
    id: identity.id,
    edition: isCorrected ? contributed.edition + 1 : 1,
    seal,
    follows: values.saysWhatItFollows ? previous : null,
    quarter: quarterFrom(values),
    programme: programmeFrom(values.programme, service),
    service: factsSaid(service, values),
  });
  return { form, contribution };
}

/** Without it, they count as partly unknown. A copy, since the form changes its own in place. */
function asTheyAre(values: ContributeValues): ContributeValues {
  return { ...values };
}
