import { Choice } from './Choice.tsx';
import type { ChoiceGroupProps } from './choice-props.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { useFieldIds } from './use-field-ids.ts';

interface ChoiceGroupKind extends ChoiceGroupProps {
  type: 'checkbox' | 'radio';
  /** Undefined where the group is not controlled. */
  isChecked: (value: string) => boolean | undefined;
  isCheckedAtFirst: (value: string) => boolean | undefined;
}

/** The choices of a group under their question: what checkboxes and radio buttons have in common. */
export function ChoiceGroup(props: ChoiceGroupKind) {
  const { legend, legendHidden, hint, error, optional, ...others } = props;
  const { options, id, small, isChecked, isCheckedAtFirst, ...input } = others;
  const ids = useFieldIds({ id, name: input.name, hint, error });
  return (
    <FieldGroup {...{ ids, legend, legendHidden, hint, error, optional }}>
      {options.map((option, index) => (
        <Choice
          {...input}
          key={option.value}
          id={index === 0 ? ids.id : `${ids.id}-${option.value}`}
          value={option.value}
          label={option.label}
          hint={option.hint}
          small={small}
          disabled={option.disabled ?? input.disabled}
          checked={isChecked(option.value)}
          defaultChecked={isCheckedAtFirst(option.value)}
        />
      ))}
    </FieldGroup>
  );
}
