import { useFormContext } from 'react-hook-form';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { LINE_LENGTH, WRITING_LENGTH } from '#domain/records/text.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { ActionValues } from './action-values.ts';

/** What will be done, by whom, and which indicator it is for. */
export function WhatSection({ instrument }: { instrument: Instrument }) {
  const { register } = useFormContext<ActionValues>();
  const options = instrument.indicators.map(({ id, number, name }) => ({
    value: id,
    label: `${number}. ${name.text}`,
  }));
  return (
    <section className="act-fields">
      <h2 className="act-fields__title">What and who</h2>
      <TextArea
        label="What will we do?"
        hint="One thing, small enough to be done."
        maxLength={WRITING_LENGTH}
        {...register('what')}
      />
      <TextField
        label="Who leads?"
        aboutPeople
        hint="A role, such as team leader or peer worker. Not a name."
        maxLength={LINE_LENGTH}
        {...register('lead')}
      />
      <SelectField
        label="Which indicator is it for?"
        width="full"
        options={options}
        {...register('indicatorId')}
      />
    </section>
  );
}
