import { useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { type FormOf, useRecordForm } from '#features/use-record-form.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { type InvitedValues, valuesOf, withValues } from './invited-values.ts';

/** How many people were invited, as a form of which every change is stored as it is made. */
export function useInvitedForm({ instrument, review }: OpenReview): UseFormReturn<InvitedValues> {
  const invited = useMemo(() => invitedIn(instrument), [instrument]);
  return useRecordForm(review, invited).form;
}

function invitedIn(instrument: Instrument): FormOf<Review, InvitedValues> {
  return {
    kind: reviewRecord,
    valuesOf: (review) => valuesOf(instrument, review),
    withValues: (review, values) => withValues(instrument, review, values),
    store: (before, after) => void save(edited.review(before, after)),
  };
}
