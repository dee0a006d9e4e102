import { useCallback, useEffect, useRef } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { isBlankAction } from '#domain/journey/action-plan.ts';
import type { Action } from '#domain/records/action.ts';
import { now, today } from '#features/clock.ts';
import { paths } from '#features/paths.ts';
import { useWriteThrough } from '#features/use-write-through.ts';
import { save } from '#storage/saving.ts';
import { type ActionValues, valuesOf, withValues } from './action-values.ts';

type ActionForm = {
  readonly form: UseFormReturn<ActionValues>;
  /** The action as it was written last, which storage may not have given back yet. */
  readonly latest: () => Action;
};

/** An action as a form of which every change is stored as it is made. */
export function useActionForm(action: Action): ActionForm {
  const form = useForm<ActionValues>({ defaultValues: valuesOf(action) });
  const written = useRef(action);
  const write = useCallback((values: ActionValues) => {
    written.current = withValues(written.current, values, today());
    void save({ kind: 'action', record: written.current });
  }, []);
  useWriteThrough(form, write);
  const latest = useCallback(() => written.current, []);
  useDiscardBlank(latest);
  return { form, latest };
}

/** Takes away an action that was opened and left without a word in it. */
function useDiscardBlank(latest: () => Action): void {
  useEffect(
    () => () => {
      const action = latest();
      // React can take a screen away and bring it back while the person stays where they are.
      if (window.location.hash === paths.action(action.reviewId, action.id)) return;
      if (!isBlankAction(action)) return;
      void save({ kind: 'action', record: { ...action, deletedAt: now() } });
    },
    [latest],
  );
}
