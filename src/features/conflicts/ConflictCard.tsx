import { useId } from 'react';
import { canonical, isSame } from '#domain/records/canonical.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { CardHeading } from './CardHeading.tsx';
import { placeInWords } from './place-words.ts';
import { settleSentence } from './settle-words.ts';
import type { Choosing } from './use-choosing.ts';
import { valueInWords } from './value-words.ts';
import { Version } from './Version.tsx';

interface ConflictCardProps {
  open: OpenReview;
  choosing: Choosing;
  onKeep: (value: unknown) => Promise<void>;
  onUndo: () => Promise<void>;
}

/** One thing that was changed in two places: where it is, and what it was changed to. */
export function ConflictCard({ open, choosing, onKeep, onUndo }: ConflictCardProps) {
  const { contested, kept, failure } = choosing;
  const id = useId();
  const place = placeInWords(open, contested);
  const [inPlace] = contested.conflict.values;
  return (
    <section className="conflict" aria-labelledby={id}>
      <CardHeading id={id} isSettled={kept !== null}>
        {place}
      </CardHeading>
      <div role="alert">
        {failure !== null && <Notice tone="warning">{settleSentence(failure)}</Notice>}
      </div>
      <ul className="conflict__versions" role="list">
        {contested.conflict.values.map((value) => (
          <Version
            key={canonical(value)}
            words={valueInWords(open, contested, value)}
            place={place}
            isInPlace={isSame(value, inPlace)}
            isKept={kept === null ? null : isSame(value, kept.value)}
            onKeep={() => void onKeep(value)}
          />
        ))}
      </ul>
      {kept !== null && (
        <Button kind="quiet" icon="undo" onClick={() => void onUndo()}>
          Undo<VisuallyHidden>{`: choose again for ${place}`}</VisuallyHidden>
        </Button>
      )}
    </section>
  );
}
