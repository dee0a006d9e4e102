import type { FieldsetHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { FieldMessages } from './FieldMessages.tsx';
import type { GroupTexts } from './field-texts.ts';
import type { FieldIds } from './use-field-ids.ts';

interface FieldGroupProps extends GroupTexts, FieldsetHTMLAttributes<HTMLFieldSetElement> {
  ids: FieldIds;
}

/** The frame of fields that belong together: fieldset, legend, hint, error, then the fields. */
export function FieldGroup(props: FieldGroupProps) {
  const { ids, legend, legendHidden, hint, error, optional, className, children, ...rest } = props;
  return (
    <div className={classNames('ds_question', 'ui-field', !!error && 'ds_question--error')}>
      <fieldset {...rest} className={className} aria-describedby={ids.describedBy}>
        <legend className={classNames('ui-legend', legendHidden && 'visually-hidden')}>
          {legend}
          {optional && <span className="ui-optional"> (optional)</span>}
        </legend>
        <FieldMessages ids={ids} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
