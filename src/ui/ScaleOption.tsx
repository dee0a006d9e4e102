import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';

interface ScaleOptionProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'size'> {
  id: string;
  label: string;
  description?: string | undefined;
  /** What this end of the scale means, when the description does not say it. */
  end?: string | undefined;
  /** Set apart from the scale. */
  apart?: boolean | undefined;
}

/** One point of a ScaleInput: a native radio button under a large box. */
export function ScaleOption({ id, label, description, end, apart, ...input }: ScaleOptionProps) {
  return (
    <label
      className={classNames('ui-scale__option', apart && 'ui-scale__option--apart')}
      htmlFor={id}
    >
      <input {...input} type="radio" id={id} className="ui-scale__radio" />
      <span className="ui-scale__box">
        <span className="ui-scale__value">{label}</span>
        <Icon name="check" className="ui-scale__tick" />
      </span>
      {description && <span className="ui-scale__description">{description}</span>}
      {!description && end && <span className="visually-hidden">{end}</span>}
    </label>
  );
}
