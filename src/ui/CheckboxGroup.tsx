import { Choice } from './Choice.tsx';
import type { ChoiceGroupProps } from './choice-props.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { useFieldIds } from './use-field-ids.ts';

export interface CheckboxGroupProps extends ChoiceGroupProps {
  /** Controlled: the values that are ticked. Leave out with react-hook-form. */
  values?: readonly string[] | undefined;
  defaultValues?: readonly string[] | undefined;
}

/** Any number of choices. With `register('name')` the form value is an array of strings. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { legend, legendHidden, hint, error, optional, ...others } = props;
  const { options, id, small, values, defaultValues, ...input } = others;
  const ids = useFieldIds({ id, name: input.name, hint, error });
  return (
    <FieldGroup {...{ ids, legend, legendHidden, hint, error, optional }}>
      {options.map((option, index) => (
        <Choice
          {...input}
          key={option.value}
          type="checkbox"
          id={index === 0 ? ids.id : `${ids.id}-${option.value}`}
          value={option.value}
          label={option.label}
          hint={option.hint}
          small={small}
          disabled={option.disabled ?? input.disabled}
          checked={values?.includes(option.value)}
          defaultChecked={defaultValues?.includes(option.value)}
        />
      ))}
    </FieldGroup>
  );
}
