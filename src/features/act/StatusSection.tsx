import { useFormContext } from 'react-hook-form';
import { ACTION_STATUSES } from '#domain/records/action.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import type { ActionValues } from './action-values.ts';

const OPTIONS = ACTION_STATUSES.map(({ id, name }) => ({ value: id, label: name }));

/** How it stands. */
export function StatusSection() {
  const { register } = useFormContext<ActionValues>();
  return (
    <section className="act-fields">
      <RadioGroup legend="How does it stand?" options={OPTIONS} small {...register('status')} />
    </section>
  );
}
