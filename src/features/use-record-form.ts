import { useCallback, useEffect, useRef } from 'react';
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { heldBack } from '#domain/merging/edit-record.ts';
import { withVersions } from '#domain/merging/merge-record.ts';
import type { Merging } from '#domain/records/edits.ts';
import type { MergedKind } from '#domain/records/merged-kind.ts';
import { isSavingNow, useIsSaving } from '#storage/use-is-saving.ts';
import { isUpToDate } from '#storage/written.ts';
import { fieldInUse, takeIn } from './take-in.ts';
import { useWriteThrough } from './use-write-through.ts';

/** How a record becomes a form and a form a record. All must keep their identity between renders. */
export type FormOf<Shape extends Merging, Values extends FieldValues> = {
  readonly kind: MergedKind<Shape>;
  readonly valuesOf: (record: Shape) => Values & DefaultValues<Values>;
  readonly withValues: (record: Shape, values: Values) => Shape;
  /** Gets both states of every change: only what differs between them is to be written. */
  readonly store: (before: Shape, after: Shape) => void;
};

export type RecordForm<Shape, Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>;
  /** The record as the form has it, which storage may not have given back yet. */
  readonly latest: () => Shape;
};

/**
 * A form over a stored record. Every change is stored as it is made, and what is changed in another
 * tab comes in as it happens: not into the field that a person is in, and not from a record that was
 * read before this tab's own last write.
 */
export function useRecordForm<Shape extends Merging, Values extends FieldValues>(
  stored: Shape,
  { kind, valuesOf, withValues, store }: FormOf<Shape, Values>,
): RecordForm<Shape, Values> {
  const form = useForm<Values>({ defaultValues: valuesOf(stored) });
  const latest = useRef(stored);
  const isTakingIn = useRef(false);
  const isSaving = useIsSaving();

  const write = useCallback(
    (values: Values) => {
      if (isTakingIn.current) return;
      const before = latest.current;
      latest.current = withValues(before, values);
      store(before, latest.current);
    },
    [withValues, store],
  );
  useWriteThrough(form, write);

  useEffect(() => {
    // Lists as they are stored: in another order, one is not another list.
    const inForm = (record: Shape) => valuesOf(withVersions(kind, record, new Map()));
    const take = (leaving?: FocusEvent) => {
      // Some changes, to lists, are told a render after they were made: they come first.
      if (latest.current !== stored) write(form.getValues());
      // Asked anew each time: a field can be left in the moment in which it is changed.
      if (isSavingNow() || !isUpToDate(kind, stored)) return;
      isTakingIn.current = true;
      takeIn(form, inForm(latest.current), inForm(stored), fieldInUse(leaving));
      isTakingIn.current = false;
      const held = withValues(stored, form.getValues());
      latest.current = heldBack(kind, stored, held, latest.current);
    };
    take();
    // A field that was left alone because a person was in it is looked at again when they leave.
    document.addEventListener('focusout', take);
    return () => document.removeEventListener('focusout', take);
  }, [stored, isSaving, form, kind, valuesOf, withValues, write]);

  return { form, latest: useCallback(() => latest.current, []) };
}
