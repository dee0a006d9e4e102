import { useFormContext, useWatch } from 'react-hook-form';
import { LINE_LENGTH } from '#domain/records/text.ts';
import { TextField } from '#ui/TextField.tsx';
import { FactFields } from './FactFields.tsx';
import { nameProblem, type PlanValues } from './plan-values.ts';
import { SpokenProblem } from '#ui/SpokenProblem.tsx';

/** Who reviews itself, and who coordinates. */
export function ServiceSection() {
  const { register } = useFormContext<PlanValues>();
  return (
    <section className="plan-section">
      <h2>Your service</h2>
      <NameField />
      <TextField
        {...register('organisation')}
        label="Organisation"
        maxLength={LINE_LENGTH}
        width="long"
      />
      <TextField
        {...register('coordinator')}
        label="Who coordinates the review?"
        aboutPeople
        hint="A role rather than a name, such as “senior support worker and peer worker”."
        maxLength={LINE_LENGTH}
        width="long"
      />
      <FactFields />
    </section>
  );
}

function NameField() {
  const { register, control } = useFormContext<PlanValues>();
  const problem = nameProblem(useWatch({ control, name: 'name' }));
  return (
    <>
      <TextField
        {...register('name')}
        label="Name of the service"
        error={problem ?? undefined}
        aria-required
        maxLength={LINE_LENGTH}
        width="long"
      />
      <SpokenProblem problem={problem} />
    </>
  );
}
