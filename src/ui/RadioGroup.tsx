import { ChoiceGroup } from './ChoiceGroup.tsx';
import type { ChoiceGroupProps } from './choice-props.ts';

export interface RadioGroupProps extends ChoiceGroupProps {
  /** Controlled. Leave out with react-hook-form. */
  value?: string | undefined;
  defaultValue?: string | undefined;
}

/** One choice from a few, all in view. */
export function RadioGroup({ value: chosen, defaultValue, ...group }: RadioGroupProps) {
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      isChecked={(value) => (chosen === undefined ? undefined : chosen === value)}
      isCheckedAtFirst={(value) =>
        defaultValue === undefined ? undefined : defaultValue === value
      }
    />
  );
}
