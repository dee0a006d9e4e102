import { endHandOver } from '#storage/hand-over.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';

/**
 * When the note that this device is handed over is damaged, or a newer app wrote it: the code went
 * with it, so there is nothing left to ask for.
 */
export function NoteUnreadable() {
  return (
    <main id="main" tabIndex={-1}>
      <Page title="This device was handed over">
        <p>
          How it was handed over cannot be read any more, and neither can the code. No answers are
          lost. If somebody gave you this device to answer on, please give it back.
        </p>
        <Button onClick={endHandOver}>Go to the app</Button>
      </Page>
    </main>
  );
}
