import { Page } from '#ui/Page.tsx';
import { paths } from '#features/paths.ts';
import '../keep.scss';
import { BeforeRemoving } from './BeforeRemoving.tsx';
import { NothingLeft } from './NothingLeft.tsx';
import { useRemoval } from './use-removal.ts';
import { WhatGoes } from './WhatGoes.tsx';

/** Takes everything out of this browser, after asking for a backup, and looks whether it has gone. */
export function RemoveScreen() {
  const { removal, remove } = useRemoval();
  if (removal.kind === 'done') return <NothingLeft />;
  return (
    <Page
      title="Remove everything from this computer"
      lead="For a computer that somebody else will use, or when your service has finished."
      back={{ href: paths.keeping, label: 'Back to keeping your work' }}
    >
      <WhatGoes />
      <BeforeRemoving removal={removal} onRemove={() => void remove()} />
    </Page>
  );
}
