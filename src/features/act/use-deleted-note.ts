import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { ActionValues, NoteValues } from './action-values.ts';

type Notes = {
  readonly insert: (place: number, note: NoteValues) => void;
  readonly remove: (place: number) => void;
  /** Gives focus a place again when what had it has gone. */
  readonly settle: () => void;
};

/** Deletes notes, and keeps the last one for as long as deleting it can be undone. */
export function useDeletedNote({ insert, remove, settle }: Notes) {
  const { getValues } = useFormContext<ActionValues>();
  const [deleted, setDeleted] = useState<{ note: NoteValues; place: number } | null>(null);
  return {
    isUndoable: deleted !== null,
    deleteAt: (place: number) => {
      const note = getValues(`notes.${place}`);
      remove(place);
      if (note.text.trim() !== '') setDeleted({ note, place });
      settle();
    },
    undo: () => {
      if (deleted) insert(deleted.place, deleted.note);
      setDeleted(null);
    },
    dismiss: () => setDeleted(null),
  };
}
