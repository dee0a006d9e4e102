import { useFormContext, useWatch } from 'react-hook-form';
import type { Source } from '#domain/instrument/instrument.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { numberProblem, type PlanValues } from './plan-values.ts';
import { SpokenProblem } from '#ui/SpokenProblem.tsx';

/** Whether a source is part of the review and, when it can have several, how many sheets. */
export function SourceFields({ source }: { source: Source }) {
  const { register, control } = useFormContext<PlanValues>();
  const included = useWatch({ control, name: `sources.${source.id}.included` });
  return (
    <div className="plan-source">
      <CheckboxField
        {...register(`sources.${source.id}.included`)}
        label={source.name}
        hint={source.purpose}
      />
      {included && !source.single && <IntendedField source={source} />}
    </div>
  );
}

function IntendedField({ source }: { source: Source }) {
  const { register, control } = useFormContext<PlanValues>();
  const name = `sources.${source.id}.intended` as const;
  const problem = numberProblem(useWatch({ control, name }));
  return (
    <div className="plan-source__number">
      <NumberField
        {...register(name)}
        label={
          <>
            How many {source.sheet.many}?<VisuallyHidden> ({source.name})</VisuallyHidden>
          </>
        }
        error={problem ?? undefined}
        maxLength={3}
      />
      <SpokenProblem problem={problem} />
    </div>
  );
}
