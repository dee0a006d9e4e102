import { useCallback, useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { Action } from '#domain/records/action.ts';
import { typedDay } from '#domain/records/dates.ts';
import { LINE_LENGTH, WRITING_LENGTH } from '#domain/records/text.ts';
import { useWriteThrough } from '#features/use-write-through.ts';
import { Button } from '#ui/Button.tsx';
import { DateField } from '#ui/DateField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';

type Words = { what: string; lead: string; dueOn: string };

interface NewActionFormProps {
  action: Action;
  /** Gets the action with its words as they are now. Must keep its identity between renders. */
  onWrite: (action: Action) => void;
  onDone: () => void;
  onRemove: () => void;
}

/** The three things worth settling at once; the rest can be filled in with the plan. */
export function NewActionForm({ action, onWrite, onDone, onRemove }: NewActionFormProps) {
  const { register, setFocus } = useActionWords(action, onWrite);
  useEffect(() => setFocus('what'), [setFocus]);
  return (
    <fieldset className="reflect-new-action">
      <legend className="visually-hidden">New action</legend>
      <TextArea
        label="What will we do?"
        rows={2}
        maxLength={WRITING_LENGTH}
        {...register('what')}
      />
      <div className="reflect-new-action__row">
        <TextField
          label="Who leads?"
          aboutPeople
          hint="A role, not a name"
          maxLength={LINE_LENGTH}
          {...register('lead')}
        />
        <DateField label="Due by" {...register('dueOn')} />
      </div>
      <div className="reflect-new-action__buttons">
        <Button kind="secondary" icon="check" onClick={onDone}>
          Done
        </Button>
        <Button kind="quiet" onClick={onRemove}>
          Remove this action
        </Button>
      </div>
    </fieldset>
  );
}

function useActionWords(action: Action, onWrite: (action: Action) => void) {
  const { what, lead, dueOn } = action;
  const form = useForm<Words>({ defaultValues: { what, lead, dueOn: dueOn ?? '' } });
  const write = useCallback(
    (words: Words) => onWrite({ ...action, ...words, dueOn: typedDay(words.dueOn, null) }),
    [action, onWrite],
  );
  useWriteThrough(form, write);
  return form;
}
