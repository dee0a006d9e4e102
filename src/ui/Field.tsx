import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FieldMessages } from './FieldMessages.tsx';
import type { FieldTexts } from './field-texts.ts';
import type { FieldIds } from './use-field-ids.ts';

interface FieldProps extends FieldTexts {
  ids: FieldIds;
  children: ReactNode;
}

/** The frame of a single field: label, hint, error, then the control. */
export function Field({ ids, label, labelHidden, hint, error, optional, children }: FieldProps) {
  return (
    <div className={classNames('ds_question', 'ui-field', !!error && 'ds_question--error')}>
      <label className={classNames('ds_label', labelHidden && 'visually-hidden')} htmlFor={ids.id}>
        {label}
        {optional && <span className="ui-optional"> (optional)</span>}
      </label>
      <FieldMessages ids={ids} hint={hint} error={error} />
      {children}
    </div>
  );
}
