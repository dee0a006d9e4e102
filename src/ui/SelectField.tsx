import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import { Field } from './Field.tsx';
import type { FieldTexts, FieldWidth, Option } from './field-texts.ts';
import { useFieldIds } from './use-field-ids.ts';

export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

export interface SelectFieldProps
  extends Omit<ComponentPropsWithRef<'select'>, 'width'>, FieldTexts {
  options?: readonly Option[] | undefined;
  groups?: readonly OptionGroup[] | undefined;
  /** The first, empty choice, e.g. "Choose a health board". Its value is "". */
  placeholder?: string | undefined;
  width?: FieldWidth | undefined;
}

const asOption = ({ value, label, disabled }: Option) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

/** One choice from a long list. For up to about seven, RadioGroup is easier to use. */
export function SelectField(props: SelectFieldProps) {
  const { label, labelHidden, hint, error, optional, width = 'medium', ...others } = props;
  const { id, options = [], groups = [], placeholder, ...select } = others;
  const ids = useFieldIds({ id, name: select.name, hint, error });
  return (
    <Field {...{ label, labelHidden, hint, error, optional, ids }}>
      <div className={classNames('ds_select-wrapper', `ui-width-${width}`)}>
        <select
          {...select}
          id={ids.id}
          className={classNames('ds_select', !!error && 'ds_input--error')}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map(asOption)}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(asOption)}
            </optgroup>
          ))}
        </select>
        <span className="ds_select-arrow" aria-hidden="true" />
      </div>
    </Field>
  );
}
