import type { StorageFailure } from '#storage/failure.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { Page } from '#ui/Page.tsx';

interface StorageTroubleProps {
  failure: StorageFailure;
  onRetry: () => void;
}

/** Home when the browser's storage does not answer: what happened, and ways out. */
export function StorageTrouble({ failure, onRetry }: StorageTroubleProps) {
  return (
    <Page title="Your reviews cannot be opened">
      <p role="alert">{storageSentence(failure)}</p>
      <ButtonGroup>
        <Button onClick={onRetry}>Try again</Button>
        <Button kind="secondary" onClick={() => window.location.reload()}>
          Reload the app
        </Button>
      </ButtonGroup>
      <p>Nothing has been changed or deleted.</p>
    </Page>
  );
}
