import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { Page } from '#ui/Page.tsx';

/** For a screen whose code did not arrive. */
export function ScreenMissing({ onRetry }: { onRetry: () => void }) {
  return (
    <Page title="This screen could not be loaded">
      <p>
        The connection may have been lost, or a new version may be on its way. What you have entered
        is still on this device.
      </p>
      <ButtonGroup>
        <Button onClick={onRetry}>Try again</Button>
        <Button kind="secondary" onClick={() => window.location.reload()}>
          Reload the app
        </Button>
      </ButtonGroup>
    </Page>
  );
}
