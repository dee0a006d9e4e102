import { useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Instrument } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { type FormOf, useRecordForm } from '#features/use-record-form.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { type PlanValues, valuesOf, withValues } from './plan-values.ts';

/** The plan as a form of which every change is stored as it is made. */
export function usePlanForm({ instrument, review }: OpenReview): UseFormReturn<PlanValues> {
  const plan = useMemo(() => planIn(instrument), [instrument]);
  return useRecordForm(review, plan).form;
}

function planIn(instrument: Instrument): FormOf<Review, PlanValues> {
  return {
    kind: reviewRecord,
    valuesOf: (review) => valuesOf(instrument, review),
    withValues: (review, values) => withValues(instrument, review, values),
    store: (before, after) => void save(edited.review(before, after)),
  };
}
