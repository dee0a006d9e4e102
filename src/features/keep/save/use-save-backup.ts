import { useState } from 'react';
import { passphraseProblem } from '#domain/keeping/passphrase.ts';
import type { ReviewRecords } from '#domain/records/review-records.ts';
import { now } from '#features/clock.ts';
import { type BackupFile, plainBackup, type PlainBackup } from './backup-file.ts';
import { lockedBackup } from './locked-backup.ts';
import { useSaving } from './use-saving.ts';

/** How far a backup has come that may have to be locked before it is saved. */
export type SaveStep =
  | { readonly kind: 'plain' }
  | { readonly kind: 'to-be-locked'; readonly passphrase: string; readonly problem?: string }
  | { readonly kind: 'locking' }
  | { readonly kind: 'locked'; readonly file: BackupFile };

const PLAIN: SaveStep = { kind: 'plain' };

/**
 * Makes a backup and saves it. Locking takes longer than a picker waits after the press of a button:
 * one press locks, and the next saves.
 */
export function useSaveBackup(reviews: readonly ReviewRecords[], name: string) {
  const { saving, save, check, fail } = useSaving();
  const [step, setStep] = useState<SaveStep>(PLAIN);

  async function saveThis(file: BackupFile): Promise<void> {
    const isSaved = await save(file);
    if (isSaved) setStep(PLAIN);
  }

  async function lock(backup: PlainBackup, passphrase: string): Promise<void> {
    setStep({ kind: 'locking' });
    const locked = await lockedBackup(backup, passphrase);
    if (locked.ok) return setStep({ kind: 'locked', file: locked.value });
    setStep({ kind: 'to-be-locked', passphrase });
    return fail(NOT_LOCKED);
  }

  async function make(passphrase: string | null): Promise<void> {
    const made = plainBackup(reviews, name, now());
    if (!made.ok) return fail(NOT_MADE);
    return passphrase === null ? saveThis(made.value) : lock(made.value, passphrase);
  }

  /** What the one button does next. */
  async function goOn(): Promise<void> {
    if (step.kind === 'plain') return make(null);
    if (step.kind === 'locked') return saveThis(step.file);
    if (step.kind === 'locking') return undefined;
    const problem = passphraseProblem(step.passphrase);
    return problem === null ? make(step.passphrase) : setStep({ ...step, problem });
  }

  return { step, setStep, goOn, saving, check };
}

const NOT_MADE =
  'The backup could not be made: something in it cannot be read. Everything is still here, in ' +
  'this browser.';
const NOT_LOCKED =
  'The backup could not be locked. Close other tabs and programs, or reload the page, then try ' +
  'again.';
