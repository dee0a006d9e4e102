import { useState } from 'react';
import { type Action, ACTION_STATUSES, ActionStatus } from '#domain/records/action.ts';
import { actionTitle } from '#domain/journey/action-plan.ts';
import { edited } from '#storage/change.ts';
import { save } from '#storage/saving.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

const OPTIONS = ACTION_STATUSES.map(({ id, name }) => ({ value: id, label: name }));

/** Says how an action stands without opening it. */
export function StatusSelect({ action }: { action: Action }) {
  const [status, choose] = useStatus(action);
  return (
    <SelectField
      id={`act-status-${action.id}`}
      label={
        <>
          Status<VisuallyHidden> of: {actionTitle(action)}</VisuallyHidden>
        </>
      }
      width="short"
      options={OPTIONS}
      value={status}
      onChange={(event) => choose(ActionStatus.parse(event.target.value))}
    />
  );
}

/**
 * The status as it was chosen here, at once; storage follows a moment later, and until then would
 * turn the choice back. What is changed elsewhere still comes through.
 */
function useStatus(action: Action) {
  const [chosen, setChosen] = useState(action.status);
  const [stored, setStored] = useState(action.status);
  if (stored !== action.status) {
    setStored(action.status);
    setChosen(action.status);
  }
  const choose = (status: ActionStatus): void => {
    setChosen(status);
    void save(edited.action(action, { ...action, status }));
  };
  return [chosen, choose] as const;
}
