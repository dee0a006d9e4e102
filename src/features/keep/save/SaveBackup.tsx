import { useEffect, useRef } from 'react';
import { unreachable } from '#domain/never.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { Button } from '#ui/Button.tsx';
import '../keep.scss';
import { Lock } from './Lock.tsx';
import { SavingOutcome } from './SavingOutcome.tsx';
import { type SaveStep, useSaveBackup } from './use-save-backup.ts';

interface SaveBackupProps {
  reviews: readonly ReviewRecords[];
  /** As the app suggests it, with its ending. */
  name: string;
}

/** Saves reviews as a backup, locked with a passphrase where that is wanted. */
export function SaveBackup({ reviews, name }: SaveBackupProps) {
  const { step, setStep, goOn, saving, check } = useSaveBackup(reviews, name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const hasProblem = step.kind === 'to-be-locked' && step.problem !== undefined;
    // The button that was pressed may have gone, and the focus with it.
    if (hasProblem || document.activeElement === document.body) field.current?.focus();
  }, [step]);
  const isBusy = step.kind === 'locking' || saving.kind === 'saving';
  return (
    <div className="keep-save">
      <Lock step={step} field={field} onStep={setStep} />
      {/* The same button throughout, so that the focus stays where it is. */}
      <Button aria-disabled={isBusy} onClick={() => !isBusy && void goOn()}>
        {labelFor(step)}
      </Button>
      {step.kind === 'locking' && <p>{LOCKING}</p>}
      <Announcement>
        {step.kind === 'locking' && LOCKING}
        {step.kind === 'locked' && 'The backup is locked. Save the file now.'}
      </Announcement>
      <SavingOutcome saving={saving} onCheck={(file, chosen) => void check(file, chosen)} />
    </div>
  );
}

const LOCKING = 'Locking, and unlocking again to be sure. This takes some seconds.';

function labelFor(step: SaveStep): string {
  switch (step.kind) {
    case 'plain':
      return 'Save a backup';
    case 'to-be-locked':
      return 'Lock the backup';
    case 'locking':
      return 'Locking the backup';
    case 'locked':
      return 'Save the locked backup';
    default:
      return unreachable(step);
  }
}
