import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';

interface ParticipantFailedProps {
  /** What to do when loading the page again does not help. */
  advice: string;
}

/** In place of a participant's page that has failed. It offers nothing that holds others' answers. */
export function ParticipantFailed({ advice }: ParticipantFailedProps) {
  return (
    <main id="main" tabIndex={-1}>
      <Page title="Something went wrong">
        <p>
          The fault is ours, not yours. What you answered before is still on this device. Load the
          page again to go on. {advice}
        </p>
        <Button onClick={() => window.location.reload()}>Load the page again</Button>
      </Page>
    </main>
  );
}
