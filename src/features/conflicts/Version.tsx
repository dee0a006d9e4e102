import { Button } from '#ui/Button.tsx';
import { StatusTag } from '#ui/StatusTag.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { ValueWords } from './value-words.ts';

interface VersionProps {
  words: ValueWords;
  /** What it is a version of. */
  place: string;
  /** The one that screens show until somebody has chosen. */
  isInPlace: boolean;
  /** Null while nothing has been chosen. */
  isKept: boolean | null;
  onKeep: () => void;
}

/** One of the versions to choose between, whole. */
export function Version({ words, place, isInPlace, isKept, onKeep }: VersionProps) {
  const { fact, writing } = words;
  return (
    <li
      className={
        isKept === false ? 'conflict__version conflict__version--left' : 'conflict__version'
      }
    >
      {isKept === true && (
        <StatusTag tone="strong" shape="tick">
          Kept
        </StatusTag>
      )}
      {isKept === false && <StatusTag tone="plain">Not kept</StatusTag>}
      {isKept === null && isInPlace && <StatusTag>Shown now</StatusTag>}
      {fact !== null && <p className="conflict__fact">{fact}</p>}
      {writing !== null && <p className="conflict__writing">{writing}</p>}
      {isKept === null && (
        <div className="conflict__choice">
          <Button kind="secondary" onClick={onKeep}>
            Keep this one
            <VisuallyHidden>{` for ${place}: ${beginningOf(fact ?? writing ?? '')}`}</VisuallyHidden>
          </Button>
        </div>
      )}
    </li>
  );
}

/** Enough to tell one button from another in a list of them. */
function beginningOf(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
}
