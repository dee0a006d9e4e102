import { useState } from 'react';
import { readCodeEntry } from '#domain/paper/code-entry.ts';
import { TextField } from '#ui/TextField.tsx';
import type { SheetEntry } from '../sheet-entry.ts';
import { focusStatement } from '../statement-focus.ts';
import { notACodeWords, takenWords } from './code-words.ts';
import { CodeTaken } from './CodeTaken.tsx';
import { useCodeEntry } from './use-code-entry.ts';
import { useCodedSheets } from './use-coded-sheets.ts';
import { useOwnCode } from './use-own-code.ts';
import { wayToHolder } from './way-to-holder.ts';

interface SheetCodeFieldProps {
  entry: SheetEntry;
  onDiscard: () => void;
}

/** The code that stands on the paper, for a sheet that is typed in from one. */
export function SheetCodeField({ entry, onDiscard }: SheetCodeFieldProps) {
  const { instrument, review } = entry;
  const [isTyping, setIsTyping] = useState(false);
  const coded = useCodedSheets(review.id, isTyping);
  const [sheet, keep] = useOwnCode(entry.sheet);
  const field = useCodeEntry(sheet, (text, own) => readCodeEntry(text, own, coded), keep);
  const [isInTheWay, setIsInTheWay] = useState(false);
  const { problem } = field;

  function goOn(): void {
    const isTaken = field.leave()?.kind === 'taken';
    setIsInTheWay(isTaken);
    const [first] = instrument.indicators;
    if (!isTaken && first !== undefined) focusStatement(first.id, 'nearest');
  }

  return (
    <div className="gather-code">
      <TextField
        label="Sheet code"
        hint="If it was printed here, such as K7M-3XT."
        optional
        width="short"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={field.text}
        error={problem?.kind === 'not-a-code' ? notACodeWords(sheet.code) : undefined}
        onChange={(event) => field.type(event.currentTarget.value)}
        onFocus={() => setIsTyping(true)}
        onBlur={() => setIsTyping(field.leave() !== null)}
        onKeyDown={({ key }) => key === 'Enter' && goOn()}
      />
      {problem?.kind === 'taken' && (
        <CodeTaken
          holder={{
            words: takenWords(problem, entry, null),
            goTo: wayToHolder(problem.holder),
          }}
          what="sheet"
          isInTheWay={isInTheWay}
          onDiscard={onDiscard}
          onLeaveOff={field.leaveOff}
        />
      )}
    </div>
  );
}
