import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import { Field } from './Field.tsx';
import type { FieldTexts, FieldWidth } from './field-texts.ts';
import { useFieldIds } from './use-field-ids.ts';

type InputProps = Omit<ComponentPropsWithRef<'input'>, 'width' | 'size'>;

export interface InputFieldProps extends InputProps, FieldTexts {
  width?: FieldWidth | undefined;
}

/** A labelled one-line input of any text-like type. Screens use TextField, DateField, NumberField. */
export function InputField(props: InputFieldProps) {
  const { label, labelHidden, hint, error, optional, width = 'full', id, ...input } = props;
  const describedBy = input['aria-describedby'];
  const ids = useFieldIds({ id, name: input.name, hint, error, describedBy });
  const texts = { label, labelHidden, hint, error, optional };
  return (
    <Field {...texts} ids={ids}>
      <input
        {...input}
        id={ids.id}
        className={classNames('ds_input', `ui-width-${width}`, !!error && 'ds_input--error')}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
