import { ChoiceGroup } from './ChoiceGroup.tsx';
import type { ChoiceGroupProps } from './choice-props.ts';

export interface CheckboxGroupProps extends ChoiceGroupProps {
  /** Controlled: the values that are ticked. Leave out with react-hook-form. */
  values?: readonly string[] | undefined;
  defaultValues?: readonly string[] | undefined;
}

/** Any number of choices. With `register('name')` the form value is an array of strings. */
export function CheckboxGroup({ values, defaultValues, ...group }: CheckboxGroupProps) {
  return (
    <ChoiceGroup
      {...group}
      type="checkbox"
      isChecked={(value) => values?.includes(value)}
      isCheckedAtFirst={(value) => defaultValues?.includes(value)}
    />
  );
}
