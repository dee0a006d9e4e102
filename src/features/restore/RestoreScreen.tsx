import { unreachable } from '#domain/never.ts';
import { paths } from '#features/paths.ts';
import { BusyStatus } from '#ui/BusyStatus.tsx';
import { DropZone } from '#ui/DropZone.tsx';
import { Page } from '#ui/Page.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { LockedStep } from './LockedStep.tsx';
import { LookStep } from './LookStep.tsx';
import { BUSY_WORDS } from './restore-step.ts';
import { RestoredStep } from './RestoredStep.tsx';
import { UndoneStep } from './UndoneStep.tsx';
import { type Restoring, useRestore } from './use-restore.ts';
import './restore.css';

/** Opens a backup: choose it, see what it would do, and take it in. Undone for as long as it shows. */
export function RestoreScreen() {
  const restoring = useRestore();
  const { step, busy } = restoring;
  // What was restored can be undone for as long as it shows: a slip of the mouse must not end that.
  const isTaken = step.at === 'restored';
  return (
    <Page
      title="Open a backup"
      lead="You will see what is in the file, and what would happen, before anything changes."
      back={{ href: paths.home, label: 'Back to your reviews' }}
    >
      <DropZone onFiles={restoring.open} isClosed={isTaken}>
        <CurrentStep restoring={restoring} />
        <BusyStatus words={busy && BUSY_WORDS[busy]} />
      </DropZone>
    </Page>
  );
}

function CurrentStep({ restoring }: { restoring: Restoring }) {
  const { step } = restoring;
  switch (step.at) {
    case 'choose':
      return <ChooseStep problem={step.problem} restoring={restoring} />;
    case 'locked':
      return <LockedStep {...step} restoring={restoring} />;
    case 'look':
      return <LookStep {...step} restoring={restoring} />;
    case 'restored':
      return <RestoredStep {...step} restoring={restoring} />;
    case 'undone':
      return <UndoneStep restoring={restoring} />;
    default:
      return unreachable(step);
  }
}
