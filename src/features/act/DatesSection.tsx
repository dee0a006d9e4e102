import { useFormContext } from 'react-hook-form';
import { isDueBeforeStart } from '#domain/journey/action-plan.ts';
import { typedDay } from '#domain/records/dates.ts';
import { DateField } from '#ui/DateField.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { ActionValues } from './action-values.ts';

/** From when until when. */
export function DatesSection() {
  const { register, watch } = useFormContext<ActionValues>();
  const [startsOn, dueOn] = watch(['startsOn', 'dueOn']);
  const isOdd = isDueBeforeStart({
    startsOn: typedDay(startsOn, null),
    dueOn: typedDay(dueOn, null),
  });
  return (
    <section className="act-fields">
      <h2 className="act-fields__title">Dates</h2>
      <div className="act-fields__row">
        <DateField label="Starts on" {...register('startsOn')} />
        <DateField label="Due by" {...register('dueOn')} />
      </div>
      <div role="status">
        {isOdd && <Notice>It is due before it starts. Is one of the two dates a slip?</Notice>}
      </div>
    </section>
  );
}
