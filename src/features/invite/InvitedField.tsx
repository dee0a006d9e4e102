import { useFormContext, useWatch } from 'react-hook-form';
import type { Source } from '#domain/instrument/instrument.ts';
import { NumberField } from '#ui/NumberField.tsx';
import { SpokenProblem } from '#ui/SpokenProblem.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { type InvitedValues, invitedProblem } from './invited-values.ts';

/** How many people were invited, so that it can be seen how many sheets are still to come. */
export function InvitedField({ source }: { source: Source }) {
  const { register, control } = useFormContext<InvitedValues>();
  const name = `invited.${source.id}` as const;
  const problem = invitedProblem(useWatch({ control, name }));
  return (
    <>
      <NumberField
        {...register(name)}
        label={
          <>
            How many people have you invited this way?
            <VisuallyHidden>{` (${source.name})`}</VisuallyHidden>
          </>
        }
        hint="So that you can see how many sheets are still to come. Only the number is kept."
        error={problem ?? undefined}
        maxLength={3}
      />
      <SpokenProblem problem={problem} />
    </>
  );
}
