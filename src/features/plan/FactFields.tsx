import { useFormContext } from 'react-hook-form';
import { BOARDS, type Fact, SECTORS, SETTINGS, SIZES } from '#domain/records/service-facts.ts';
import type { Option } from '#ui/field-texts.ts';
import { SelectField } from '#ui/SelectField.tsx';
import type { PlanValues } from './plan-values.ts';

/** The coarse facts about a service, each chosen from a short list or left unsaid. */
export function FactFields() {
  const { register } = useFormContext<PlanValues>();
  return (
    <>
      <h3>A few facts</h3>
      <p>
        These stay with the review, on this device. If you ever save a contribution for comparing,
        you choose there how much of them goes into it.
      </p>
      <SelectField {...register('area')} {...FACT} label="Area" groups={AREAS} />
      <SelectField {...register('sector')} {...FACT} label="Sector" options={SECTOR_OPTIONS} />
      <SelectField {...register('setting')} {...FACT} label="Setting" options={SETTING_OPTIONS} />
      <SelectField
        {...register('size')}
        {...FACT}
        label="People supported at one time"
        options={SIZE_OPTIONS}
      />
    </>
  );
}

const FACT = { placeholder: 'Not said', width: 'long' } as const;

/** Each health board as a whole, and the partnerships within it. */
const AREAS = BOARDS.map(({ id, name, partnerships }) => ({
  label: name,
  options: [{ value: id, label: `All of ${name}` }, ...partnerships.map(asOption)],
}));

const SECTOR_OPTIONS = SECTORS.map(asOption);
const SETTING_OPTIONS = SETTINGS.map(asOption);
const SIZE_OPTIONS = SIZES.map(asOption);

function asOption({ id, name }: Fact): Option {
  return { value: id, label: name };
}
