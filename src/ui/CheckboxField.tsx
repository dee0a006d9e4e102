import type { ComponentPropsWithRef } from 'react';
import { Choice } from './Choice.tsx';
import { classNames } from './class-names.ts';
import { FieldMessages } from './FieldMessages.tsx';
import type { FieldTexts } from './field-texts.ts';
import { useFieldIds } from './use-field-ids.ts';

type InputProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'size' | 'width'>;

export interface CheckboxFieldProps extends InputProps, Omit<FieldTexts, 'labelHidden'> {
  small?: boolean | undefined;
}

/** One thing to tick, on its own: a setting, or "I have read this". */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, hint, error, optional, id, small, ...input } = props;
  const ids = useFieldIds({ id, name: input.name, error });
  return (
    <div className={classNames('ds_question', 'ui-field', !!error && 'ds_question--error')}>
      <FieldMessages ids={ids} error={error} />
      <Choice
        {...input}
        type="checkbox"
        id={ids.id}
        small={small}
        hint={hint}
        label={optional ? <>{label} (optional)</> : label}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
