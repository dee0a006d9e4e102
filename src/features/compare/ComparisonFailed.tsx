import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { failureSentence } from './compare-words.ts';
import type { OpeningFailure } from './worker/compare-worker.ts';

interface ComparisonFailedProps {
  failure: OpeningFailure | 'trouble';
  onForget: () => void;
}

/** Nothing is shown where it is not known what has been shown before. */
export function ComparisonFailed({ failure, onForget }: ComparisonFailedProps) {
  return (
    <Notice tone="warning" title="The comparison cannot be opened" role="alert">
      <p>{failureSentence(failure)}</p>
      {failure === 'damaged' && (
        <Button kind="secondary" onClick={onForget}>
          Remove it and begin again
        </Button>
      )}
    </Notice>
  );
}
