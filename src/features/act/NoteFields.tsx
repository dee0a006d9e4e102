import { useFormContext } from 'react-hook-form';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { Button } from '#ui/Button.tsx';
import { DateField } from '#ui/DateField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { ActionValues } from './action-values.ts';

interface NoteFieldsProps {
  /** Its place among the notes, from 0. */
  place: number;
  onDelete: () => void;
}

/** One progress note: a day, and what was done. */
export function NoteFields({ place, onDelete }: NoteFieldsProps) {
  const { register } = useFormContext<ActionValues>();
  const number = place + 1;
  return (
    <fieldset className="act-note">
      <legend className="act-note__legend">Note {number}</legend>
      <DateField label="Day" {...register(`notes.${place}.on`)} />
      <TextArea
        label="What was done?"
        rows={2}
        maxLength={WRITING_LENGTH}
        {...register(`notes.${place}.text`)}
      />
      <Button kind="quiet" icon="bin" onClick={onDelete}>
        Delete<VisuallyHidden> note {number}</VisuallyHidden>
      </Button>
    </fieldset>
  );
}
