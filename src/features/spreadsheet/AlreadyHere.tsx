import type { Source } from '#domain/instrument/instrument.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Notice } from '#ui/Notice.tsx';

interface AlreadyHereProps {
  source: Source;
  /** The same file was taken in before. */
  isAgain: boolean;
  /** How many sheets are left out for being here, or for having been. */
  count: number;
  isWith: boolean;
  onChange: (isWith: boolean) => void;
}

/** What may have been taken in before is left out until a person says that it is wanted. */
export function AlreadyHere({ source, isAgain, count, isWith, onChange }: AlreadyHereProps) {
  if (count === 0) return null;
  const [them, says] = count === 1 ? ['it', 'One sheet says'] : ['them', `${count} sheets say`];
  const title = isAgain
    ? 'You have taken in this file before'
    : `Here already: ${sheetsInWords(source, count)}`;
  const reason = isAgain
    ? `Nothing of it is added again, unless you say so: the same answers would count twice.`
    : `${says} exactly what a sheet here says. Left out, unless you want ${them}: two people may well answer the same.`;
  return (
    <Notice tone="warning" title={title}>
      <p>{reason}</p>
      <CheckboxField
        name="with-those-here"
        label={`Add ${them} all the same`}
        checked={isWith}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </Notice>
  );
}
