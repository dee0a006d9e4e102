import { oneSheet } from '#domain/words/gathered-words.ts';
import type { Source } from '#domain/instrument/instrument.ts';
import type { SourceProgress } from '#domain/journey/progress.ts';
import type { Review } from '#domain/records/review.ts';
import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#features/paths.ts';
import { useStartSheet } from './use-start-sheet.ts';

interface AddSheetProps {
  review: Review;
  source: Source;
  progress: SourceProgress;
  first: NamedSheet | undefined;
}

/** Begins another sheet; where a source only ever has one, goes back to it. */
export function AddSheet({ review, source, progress, first }: AddSheetProps) {
  const { start, failure } = useStartSheet(review.id, source);
  const one = oneSheet(source);
  if (source.single && first) {
    return (
      <ButtonGroup>
        <ButtonLink href={paths.sheet(review.id, source.id, first.sheet.id)}>
          {progress.complete > 0 ? 'Open the sheet' : 'Continue'}
        </ButtonLink>
      </ButtonGroup>
    );
  }
  return (
    <>
      <ButtonGroup>
        <Button icon={source.single ? undefined : 'plus'} onClick={() => void start()}>
          {source.single ? `Fill in ${one}` : `Add ${one}`}
        </Button>
      </ButtonGroup>
      {failure && (
        <Notice tone="warning" role="alert" title={`No ${one} could be added`}>
          {storageSentence(failure)}
        </Notice>
      )}
    </>
  );
}
