import { type Steps, useSteps } from '#features/use-steps.ts';
import { planRestore, restore, undoRestore } from '#storage/restore.ts';
import {
  type LockedFile,
  type OpenedFile,
  openFile,
  type OpeningFailure,
  unlockFile,
} from './open-file.ts';
import { rememberOpened } from './remember-opened.ts';
import { type Busy, CHOOSE, type RestoreStep } from './restore-step.ts';
import { restoreSentence, undoSentence } from './restore-words.ts';

export type Restoring = Pick<Steps<RestoreStep, Busy>, 'step' | 'busy' | 'hasBegun'> & {
  readonly open: (files: readonly File[]) => void;
  readonly unlock: (file: LockedFile, passphrase: string) => void;
  readonly takeIn: (file: OpenedFile) => void;
  readonly undo: (file: OpenedFile) => void;
  readonly startAgain: () => void;
};

/** Takes a person through opening a backup. */
export function useRestore(): Restoring {
  const { run, go, ...steps } = useSteps<RestoreStep, Busy>(CHOOSE);
  return {
    ...steps,
    open: (files) => run('reading', () => opened(files)),
    unlock: (file, passphrase) => run('opening', () => unlocked(file, passphrase)),
    takeIn: (file) => run('restoring', () => takenIn(file)),
    undo: (file) => run('undoing', () => undone(file)),
    startAgain: () => go(CHOOSE),
  };
}

async function opened([file, ...others]: readonly File[]): Promise<RestoreStep> {
  if (file === undefined) return CHOOSE;
  if (others.length > 0) return { at: 'choose', problem: 'Open one file at a time.' };
  const found = await openFile(file, file.name);
  return found.ok ? stepFor(found.value) : { at: 'choose', problem: found.error.sentence };
}

async function unlocked(file: LockedFile, passphrase: string): Promise<RestoreStep> {
  const found = await unlockFile(file, passphrase);
  return found.ok ? stepFor(found.value) : afterLocked(file, found.error);
}

/** Another passphrase may open it; what is wrong with the file itself, none can mend. */
function afterLocked(file: LockedFile, { sentence, isPassphrase }: OpeningFailure): RestoreStep {
  return isPassphrase
    ? { at: 'locked', file, problem: sentence }
    : { at: 'choose', problem: sentence };
}

function stepFor(file: OpenedFile | LockedFile): RestoreStep {
  return file.kind === 'locked'
    ? { at: 'locked', file, problem: null }
    : { at: 'look', file, problem: null };
}

async function takenIn(file: OpenedFile): Promise<RestoreStep> {
  const done = await restore(file.plan);
  if (done.ok) {
    await rememberOpened(file);
    return { at: 'restored', file, problem: null };
  }
  const problem = restoreSentence(done.error);
  if (done.error !== 'changed-since') return { at: 'look', file, problem };
  const again = await planRestore(file.plan.file);
  return again.ok
    ? { at: 'look', file: { ...file, plan: again.value }, problem }
    : { at: 'choose', problem: restoreSentence(again.error) };
}

async function undone(file: OpenedFile): Promise<RestoreStep> {
  const done = await undoRestore(file.plan);
  return done.ok ? { at: 'undone' } : { at: 'restored', file, problem: undoSentence(done.error) };
}
