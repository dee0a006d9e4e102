import { useCallback } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { OpenReview } from '#domain/records/review-records.ts';
import { useWriteThrough } from '#features/use-write-through.ts';
import { save } from '#storage/saving.ts';
import { type PlanValues, valuesOf, withValues } from './plan-values.ts';

/** The plan as a form of which every change is stored as it is made. */
export function usePlanForm({ instrument, review }: OpenReview): UseFormReturn<PlanValues> {
  const form = useForm<PlanValues>({ defaultValues: valuesOf(instrument, review) });
  const store = useCallback(
    (values: PlanValues) => {
      void save({ kind: 'review', record: withValues(instrument, review, values) });
    },
    [instrument, review],
  );
  useWriteThrough(form, store);
  return form;
}
