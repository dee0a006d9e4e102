import { useFormContext } from 'react-hook-form';
import { isDueBeforeStart } from '#domain/journey/action-plan.ts';
import { DateField } from '#ui/DateField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type ActionValues, dayOr } from './action-values.ts';

/** The last year that a date field can hold; without it some browsers take six digits. */
const LAST_DAY = '9999-12-31';

/** From when until when. */
export function DatesSection() {
  const { register, watch } = useFormContext<ActionValues>();
  const [startsOn, dueOn] = watch(['startsOn', 'dueOn']);
  const isOdd = isDueBeforeStart({ startsOn: dayOr(null, startsOn), dueOn: dayOr(null, dueOn) });
  return (
    <section className="act-fields">
      <h2 className="act-fields__title">Dates</h2>
      <div className="act-fields__row">
        <DateField label="Starts on" max={LAST_DAY} {...register('startsOn')} />
        <DateField label="Due by" max={LAST_DAY} {...register('dueOn')} />
      </div>
      <div role="status">
        {isOdd && <Notice>It is due before it starts. Is one of the two dates a slip?</Notice>}
      </div>
    </section>
  );
}
