import { useState } from 'react';
import type { Sheet } from '#domain/records/sheet.ts';
import { fileName } from '#files/file-name.ts';
import { SEALED_ENDING, sealSheet } from '#files/sealed-sheet.ts';
import { useLoaded } from '#features/use-loaded.ts';
import { Loading } from '#ui/Loading.tsx';
import type { Invited } from '../load-invited.ts';
import { CopyCode } from './CopyCode.tsx';
import { SaveOrShare } from './SaveOrShare.tsx';

interface WaysToHandBackProps {
  invited: Invited;
  handed: Sheet;
}

/** A file to save or share, or a code to copy. Sealed beforehand, so that a press can save it at once. */
export function WaysToHandBack({ invited, handed }: WaysToHandBackProps) {
  const { invitation, source } = invited;
  const { instrument, recipient } = invitation;
  // Once: what is handed back was made ready as this page was opened, and does not change under it.
  const [seal] = useState(() => () => sealSheet({ instrument, sheet: handed }, recipient));
  const text = useLoaded(seal);
  if (text === undefined) return <Loading />;
  // Not the source's name: who sees the message need not know who takes part in what.
  const name = fileName(`${source.sheet.one} ${handed.code ?? ''}`, SEALED_ENDING);
  return (
    <>
      <SaveOrShare name={name} text={text} />
      <CopyCode text={text} />
    </>
  );
}
