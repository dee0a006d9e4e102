import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import { Field } from './Field.tsx';
import type { FieldTexts, FieldWidth } from './field-texts.ts';
import { useFieldIds } from './use-field-ids.ts';
import { useWritingCheck } from './use-writing-check.ts';
import { WritingHint } from './WritingHint.tsx';

type InputProps = Omit<ComponentPropsWithRef<'input'>, 'width' | 'size'>;

export interface InputFieldProps extends InputProps, FieldTexts {
  width?: FieldWidth | undefined;
  /** What is written in it may be about people, and is looked at, as in a TextArea. */
  aboutPeople?: boolean | undefined;
}

/** A labelled one-line input of any text-like type. Screens use TextField, DateField, NumberField. */
export function InputField(props: InputFieldProps) {
  const { label, labelHidden, hint, error, optional, width = 'full', ...others } = props;
  const { aboutPeople = false, id, onInput, ...input } = others;
  const writing = useWritingCheck();
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
        onInput={(event) => {
          if (aboutPeople) writing.look(event.currentTarget.value);
          onInput?.(event);
        }}
      />
      <WritingHint writing={writing} fieldId={ids.id} />
    </Field>
  );
}
