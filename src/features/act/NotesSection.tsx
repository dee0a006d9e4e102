import { useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { today } from '#features/clock.ts';
import { fresh } from '#features/fresh.ts';
import { Button } from '#ui/Button.tsx';
import { UndoNotice } from '#ui/UndoNotice.tsx';
import type { ActionValues } from './action-values.ts';
import { NoteFields } from './NoteFields.tsx';
import { useDeletedNote } from './use-deleted-note.ts';

/** What has been done so far, note by note. */
export function NotesSection() {
  const { control } = useFormContext<ActionValues>();
  const { fields, append, insert, remove } = useFieldArray({
    control,
    name: 'notes',
    keyName: 'key',
  });
  const addButton = useRef<HTMLButtonElement>(null);
  const deletion = useDeletedNote({ insert, remove, settle: () => addButton.current?.focus() });
  const add = () => append({ id: fresh.noteId(), on: today(), text: '' });
  return (
    <section className="act-fields" aria-labelledby="act-notes">
      <h2 className="act-fields__title" id="act-notes">
        Progress notes
      </h2>
      {fields.length === 0 && (
        <p>When something has been done, write it down here with its date.</p>
      )}
      {fields.map(({ key }, place) => (
        <NoteFields key={key} place={place} onDelete={() => deletion.deleteAt(place)} />
      ))}
      <Button kind="secondary" icon="plus" ref={addButton} onClick={add}>
        Add a progress note
      </Button>
      {deletion.isUndoable && (
        <UndoNotice
          message="Progress note deleted."
          onUndo={deletion.undo}
          onDismiss={deletion.dismiss}
        />
      )}
    </section>
  );
}
