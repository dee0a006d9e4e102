import { useState, type ComponentPropsWithRef } from 'react';
import { CharacterCount } from './CharacterCount.tsx';
import { classNames } from './class-names.ts';
import { Field } from './Field.tsx';
import type { FieldTexts, FieldWidth } from './field-texts.ts';
import { joinRefs } from './join-refs.ts';
import { useAutoGrow } from './use-auto-grow.ts';
import { useFieldIds } from './use-field-ids.ts';
import { useWritingCheck } from './use-writing-check.ts';
import { WritingHint } from './WritingHint.tsx';

export interface TextAreaProps extends ComponentPropsWithRef<'textarea'>, FieldTexts {
  width?: FieldWidth | undefined;
  /** Shows how many characters are left of this many. It advises; it never cuts text off. */
  countTo?: number | undefined;
}

/** A longer answer, in the writer's own words, which are looked at. Grows with its text. */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, hint, error, optional, width = 'full', ...others } = props;
  const { countTo, id, ref, onInput, rows = 3, ...area } = others;
  const [typed, setTyped] = useState<number>();
  const growing = useAutoGrow();
  const writing = useWritingCheck();
  const length = typed ?? String(area.value ?? area.defaultValue ?? '').length;
  const ids = useFieldIds({ id, name: area.name, hint, error });
  return (
    <Field {...{ label, labelHidden, hint, error, optional, ids }}>
      <textarea
        {...area}
        ref={joinRefs(growing.area, ref)}
        rows={rows}
        id={ids.id}
        className={classNames(
          'ds_input',
          'ui-area',
          `ui-width-${width}`,
          !!error && 'ds_input--error',
        )}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        onInput={(event) => {
          growing.grow();
          setTyped(event.currentTarget.value.length);
          writing.look(event.currentTarget.value);
          onInput?.(event);
        }}
      />
      {countTo !== undefined && <CharacterCount length={length} limit={countTo} />}
      <WritingHint writing={writing} fieldId={ids.id} />
    </Field>
  );
}
