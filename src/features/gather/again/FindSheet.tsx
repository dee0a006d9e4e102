import { useState } from 'react';
import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import { findSheet } from '#domain/paper/find-sheet.ts';
import { TextField } from '#ui/TextField.tsx';

export const FIND_ID = 'find-sheet';

interface FindSheetProps {
  rows: readonly NamedSheet[];
  onFind: (found: NamedSheet) => void;
}

/** Goes to the row of a sheet by what stands on the paper. */
export function FindSheet({ rows, onFind }: FindSheetProps) {
  const [text, setText] = useState('');
  const [isMissing, setIsMissing] = useState(false);

  function find(): void {
    const found = findSheet(text, rows);
    setIsMissing(found === undefined);
    if (found === undefined) return;
    setText('');
    onFind(found);
  }

  return (
    <form
      className="gather-find"
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <TextField
        id={FIND_ID}
        label="Which sheet?"
        hint="Its code or its number, then Enter."
        width="short"
        autoComplete="off"
        spellCheck={false}
        value={text}
        error={isMissing ? 'No sheet here has this code or number.' : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setIsMissing(false);
        }}
      />
    </form>
  );
}
