import { useState } from 'react';
import { unreachable } from '#domain/never.ts';
import { go, paths } from '#features/paths.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { Button, type ButtonProps } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type Opening =
  | { readonly state: 'idle' }
  | { readonly state: 'opening' }
  | { readonly state: 'not-fetched' }
  | { readonly state: 'not-stored'; readonly failure: StorageFailure };

/** Adds the example to the reviews and goes to it. Its content is fetched only when it is wanted. */
export function ExampleButton({ kind }: Pick<ButtonProps, 'kind'>) {
  const [opening, setOpening] = useState<Opening>({ state: 'idle' });
  async function open(): Promise<void> {
    if (opening.state === 'opening') return;
    setOpening({ state: 'opening' });
    setOpening(await addExample());
  }
  const sentence = sentenceFor(opening);
  return (
    <>
      <Button
        kind={kind}
        aria-disabled={opening.state === 'opening' || undefined}
        onClick={() => void open()}
      >
        Open the example
      </Button>
      {sentence !== null && (
        <div className="reviews-trouble">
          <Notice tone="warning" role="alert" title="The example could not be opened">
            {sentence}
          </Notice>
        </div>
      )}
    </>
  );
}

async function addExample(): Promise<Opening> {
  // Its words come over the network as well as its code; what storage says is no error.
  const added = await import('./example/open-example.ts')
    .then(({ openExample }) => openExample())
    .catch(() => null);
  if (added === null) return { state: 'not-fetched' };
  if (!added.ok) return { state: 'not-stored', failure: added.error };
  go(paths.review(added.value));
  return { state: 'idle' };
}

function sentenceFor(opening: Opening): string | null {
  switch (opening.state) {
    case 'idle':
    case 'opening':
      return null;
    case 'not-fetched':
      return 'The connection may have been lost. Try again when it is back.';
    case 'not-stored':
      return storageSentence(opening.failure);
    default:
      return unreachable(opening);
  }
}
