import { useForm } from 'react-hook-form';
import type { Preferences } from '#domain/records/preferences.ts';
import { useWriteThrough } from '#features/use-write-through.ts';
import { save } from '#storage/saving.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';

/** How this device behaves. Every change is stored as it is made. */
export function PreferencesForm({ stored }: { stored: Preferences }) {
  const form = useForm<Preferences>({ defaultValues: stored });
  useWriteThrough(form, store);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <CheckboxField
        {...form.register('ratingKeys')}
        label="Rating keys 1–5, N and E"
        hint="While you are on a statement, 1 to 5 give a rating, N means not applicable and E goes to the example. Switch this off if you use voice control, or if keys are pressed by accident."
      />
      <CheckboxField
        {...form.register('showPrompts')}
        label="Show all prompts"
        hint="What to look for stands open under every statement, rather than one press away."
      />
    </form>
  );
}

function store(record: Preferences): void {
  void save({ kind: 'preferences', record });
}
