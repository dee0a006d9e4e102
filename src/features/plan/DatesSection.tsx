import { useFormContext } from 'react-hook-form';
import { DateField } from '#ui/DateField.tsx';
import type { PlanValues } from './plan-values.ts';

/** When the review happens. */
export function DatesSection() {
  const { register } = useFormContext<PlanValues>();
  return (
    <section className="plan-section">
      <h2>Dates</h2>
      <div className="plan-dates">
        <DateField {...register('startsOn')} label="The review starts on" />
        <DateField {...register('gatherBy')} label="Sheets are in by" />
        <DateField {...register('meetsOn')} label="We meet to talk it through on" />
        <DateField {...register('reviewOn')} label="We look at the action plan again on" />
      </div>
    </section>
  );
}
