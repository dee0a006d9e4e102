import { useState } from 'react';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

interface ExampleServicesProps {
  instrument: Instrument;
  onFiles: (files: readonly File[]) => void;
}

/** Opens thirty made-up services. They are made only when they are wanted. */
export function ExampleServices({ instrument, onFiles }: ExampleServicesProps) {
  const [hasFailed, setHasFailed] = useState(false);
  async function open(): Promise<void> {
    const files = await import('./example/example-files.ts')
      .then(({ exampleFiles }) => exampleFiles(instrument))
      .catch(() => null);
    setHasFailed(files === null);
    if (files !== null) onFiles(files);
  }
  return (
    <>
      <Button kind="quiet" onClick={() => void open()}>
        Try it out with thirty made-up services
      </Button>
      <div role="alert">
        {hasFailed && (
          <Notice tone="warning">
            The example could not be fetched. Try again when you are online.
          </Notice>
        )}
      </div>
    </>
  );
}
