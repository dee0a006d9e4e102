import { FORGED_RECORDS } from './forged-files.ts';
import { fullBackup } from './full-backup.ts';
import { type MutatedFile, mutatedFiles } from './mutated-files.ts';

/** So many backups, each mutated in one way, or in two. The same ones for the same seed. */
export function mutatedBackups(count: number, seed: number): Generator<MutatedFile> {
  return mutatedFiles(fullBackup(), count, seed, FORGED_RECORDS);
}
