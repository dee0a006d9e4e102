import { Choice } from './Choice.tsx';
import type { ChoiceGroupProps } from './choice-props.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { useFieldIds } from './use-field-ids.ts';

export interface RadioGroupProps extends ChoiceGroupProps {
  /** Controlled. Leave out with react-hook-form. */
  value?: string | undefined;
  defaultValue?: string | undefined;
}

/** One choice from a few, all in view. */
export function RadioGroup(props: RadioGroupProps) {
  const { legend, legendHidden, hint, error, optional, ...others } = props;
  const { options, id, small, value, defaultValue, ...input } = others;
  const ids = useFieldIds({ id, name: input.name, hint, error });
  return (
    <FieldGroup {...{ ids, legend, legendHidden, hint, error, optional }}>
      {options.map((option, index) => (
        <Choice
          {...input}
          key={option.value}
          type="radio"
          id={index === 0 ? ids.id : `${ids.id}-${option.value}`}
          value={option.value}
          label={option.label}
          hint={option.hint}
          small={small}
          disabled={option.disabled ?? input.disabled}
          checked={value === undefined ? undefined : value === option.value}
          defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
        />
      ))}
    </FieldGroup>
  );
}
