import type { ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';

interface ScreenFailedProps {
  /** A way to save a backup from here. */
  backup?: ReactNode;
}

/** Shown in place of a screen that has failed. */
export function ScreenFailed({ backup }: ScreenFailedProps) {
  return (
    <Page title="This screen stopped working">
      <p>The fault is ours. What you had entered before is still on this device.</p>
      <p>
        Go back to your reviews and open the screen again. If it keeps happening, save a backup
        first.
      </p>
      <ButtonGroup>
        <ButtonLink href="#/">Go to your reviews</ButtonLink>
        {/* The link leads nowhere from the reviews themselves. */}
        <Button kind="secondary" onClick={() => window.location.reload()}>
          Reload the app
        </Button>
        {backup}
      </ButtonGroup>
    </Page>
  );
}
