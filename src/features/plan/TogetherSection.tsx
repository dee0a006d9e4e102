import { useFormContext } from 'react-hook-form';
import type { Practice } from '#domain/instrument/instrument.ts';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import type { PlanValues } from './plan-values.ts';

/** The checklist for doing the review together with people who use the service and carers. */
export function TogetherSection({ practices }: { practices: readonly Practice[] }) {
  const { register } = useFormContext<PlanValues>();
  if (practices.length === 0) return null;
  const options = practices.map(({ id, text, hint }) => ({ value: id, label: text, hint }));
  return (
    <section className="plan-section">
      <h2>Doing it together</h2>
      <CheckboxGroup
        {...register('coProduction')}
        legend="What is true of this review?"
        hint="People who use the service and carers can shape it as equals, and may lead it. Tick what holds; come back as it grows."
        options={options}
      />
    </section>
  );
}
