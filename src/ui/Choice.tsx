import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface ChoiceProps extends Omit<ComponentPropsWithRef<'input'>, 'size' | 'type'> {
  type: 'radio' | 'checkbox';
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  small?: boolean | undefined;
}

/** One radio button or checkbox with its label and hint. */
export function Choice({ type, id, label, hint, small, ...input }: ChoiceProps) {
  const block = `ds_${type}`;
  const hintId = `${id}-choice-hint`;
  const describedBy = [hint ? hintId : '', input['aria-describedby']].filter(Boolean).join(' ');
  return (
    <div className={classNames(block, 'ui-choice', small && `${block}--small`)}>
      <input
        {...input}
        type={type}
        id={id}
        className={`${block}__input`}
        aria-describedby={describedBy || undefined}
      />
      <label className={`${block}__label`} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="ds_hint-text ui-choice__hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}
