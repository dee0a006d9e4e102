import { useEffect } from 'react';
import { isBlankAction } from '#domain/journey/action-plan.ts';
import { type Action, actionRecord } from '#domain/records/action.ts';
import { now, today } from '#features/clock.ts';
import { paths } from '#features/paths.ts';
import { type FormOf, type RecordForm, useRecordForm } from '#features/use-record-form.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { type ActionValues, valuesOf, withValues } from './action-values.ts';

const ACTION_FORM: FormOf<Action, ActionValues> = {
  kind: actionRecord,
  valuesOf,
  withValues: (action, values) => withValues(action, values, today()),
  store: (before, after) => void save(edited.action(before, after)),
};

/** An action as a form of which every change is stored as it is made. */
export function useActionForm(action: Action): RecordForm<Action, ActionValues> {
  const opened = useRecordForm(action, ACTION_FORM);
  useDiscardBlank(opened.latest);
  return opened;
}

/** Takes away an action that was opened and left without a word in it. */
function useDiscardBlank(latest: () => Action): void {
  useEffect(
    () => () => {
      const action = latest();
      // React can take a screen away and bring it back while the person stays where they are.
      if (window.location.hash === paths.action(action.reviewId, action.id)) return;
      if (!isBlankAction(action)) return;
      void save(edited.action(action, { ...action, deletedAt: now() }));
    },
    [latest],
  );
}
