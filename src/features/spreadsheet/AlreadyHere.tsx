import type { Source } from '#domain/instrument/instrument.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { OpenedSpreadsheet } from './opened-spreadsheet.ts';
import type { TakingPlan } from './taking-plan.ts';

interface AlreadyHereProps {
  source: Source;
  file: OpenedSpreadsheet;
  plan: TakingPlan;
  isWith: boolean;
  onChange: (isWith: boolean) => void;
}

/** A file that was taken in before, and sheets that say what one here says: a person decides. */
export function AlreadyHere({ source, file, plan, isWith, onChange }: AlreadyHereProps) {
  const count = plan.here.size;
  if (count === 0 && !file.isAgain) return null;
  const words = sheetsInWords(source, count);
  return (
    <Notice
      tone="warning"
      title={file.isAgain ? 'You have taken in this file before' : `Here already: ${words}`}
    >
      {file.isAgain && <p>Adding it again would count the same answers twice.</p>}
      {count > 0 && (
        <>
          <p>
            {`In the file ${count === 1 ? 'one sheet says' : `${count} sheets say`} exactly what a sheet here says. Left out, unless you want ${count === 1 ? 'it' : 'them'}: two people may well answer the same.`}
          </p>
          <CheckboxField
            name="with-those-here"
            label={`Add ${count === 1 ? 'it' : 'them'} all the same`}
            checked={isWith}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
        </>
      )}
    </Notice>
  );
}
