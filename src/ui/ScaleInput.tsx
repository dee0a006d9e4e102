import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from './Button.tsx';
import type { ChoiceInputProps } from './choice-props.ts';
import { FieldGroup } from './FieldGroup.tsx';
import type { GroupTexts } from './field-texts.ts';
import { pressKey } from './press-key.ts';
import { ScaleOption } from './ScaleOption.tsx';
import { useFieldIds } from './use-field-ids.ts';

export interface ScalePoint {
  value: string;
  /** In the box: usually the number. */
  label: string;
  /** Under the box where there is room; always part of its name. */
  description?: string | undefined;
}

export interface ScaleInputProps extends ChoiceInputProps, GroupTexts {
  name: string;
  options: readonly ScalePoint[];
  /** What the two ends mean. */
  lowLabel?: string | undefined;
  highLabel?: string | undefined;
  /** One answer that is not on the scale, set apart from it. */
  extra?: { value: string; label: string } | undefined;
  /** Takes the answer back. The button shows once something is chosen. */
  onClear?: (() => void) | undefined;
  clearLabel?: string | undefined;
  /** Keys that choose while focus is in the group: `{ n: 'not-applicable', 1: '1' }`. */
  keys?: Readonly<Record<string, string>> | undefined;
  /** After the scale, inside the group. */
  children?: ReactNode;
  id?: string | undefined;
  /** Controlled ("" for no answer). Leave out with react-hook-form. */
  value?: string | undefined;
  defaultValue?: string | undefined;
}

const firstRadio = (event: { currentTarget: Element }) =>
  event.currentTarget.closest('fieldset')?.querySelector('input');

/** A choice on a scale from low to high, as native radio buttons with large targets. */
export function ScaleInput(props: ScaleInputProps) {
  const { legend, legendHidden, hint, error, optional, ...others } = props;
  const { options, lowLabel, highLabel, extra, onClear, clearLabel = 'Clear', ...more } = others;
  const { keys, children, id, value, defaultValue, ...input } = more;
  const ids = useFieldIds({ id, name: input.name, hint, error });
  const last = options.length - 1;
  const choice = (own: string) => ({
    ...input,
    value: own,
    checked: value === undefined ? undefined : value === own,
    defaultChecked: defaultValue === undefined ? undefined : defaultValue === own,
  });
  return (
    <FieldGroup
      {...{ ids, legend, legendHidden, hint, error, optional }}
      className="ui-scale"
      onKeyDown={(event: KeyboardEvent<HTMLFieldSetElement>) => pressKey(event, keys)}
    >
      <div className="ui-scale__all">
        <div className="ui-scale__main">
          <div className="ui-scale__points">
            {options.map((option, index) => (
              <ScaleOption
                {...choice(option.value)}
                key={option.value}
                id={index === 0 ? ids.id : `${ids.id}-${option.value}`}
                label={option.label}
                description={option.description}
                end={index === 0 ? lowLabel : index === last ? highLabel : undefined}
              />
            ))}
          </div>
          {(lowLabel || highLabel) && (
            <div className="ui-scale__ends" aria-hidden="true">
              <span>{lowLabel}</span>
              <span>{highLabel}</span>
            </div>
          )}
        </div>
        {extra && (
          <ScaleOption {...choice(extra.value)} apart id={`${ids.id}-extra`} label={extra.label} />
        )}
      </div>
      {onClear && (
        <Button
          kind="quiet"
          className="ui-scale__clear"
          onClick={(event) => {
            firstRadio(event)?.focus();
            onClear();
          }}
        >
          {clearLabel}
        </Button>
      )}
      {children}
    </FieldGroup>
  );
}
