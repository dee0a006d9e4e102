import { failed, ok, type Result } from '#domain/result.ts';
import { BACKUP_ENDING } from '#files/backup.ts';
import { decryptText, ENCRYPTED_ENDING, encryptText } from '#files/encryption.ts';
import type { BackupFile, PlainBackup } from './backup-file.ts';

/** Memory ran out, or the code did not arrive; nothing has been lost by trying. */
export type NotLocked = 'not-locked';

/**
 * Locks a backup with a passphrase, and unlocks it again before anybody is given it. Takes a few
 * seconds, longer than a picker waits after the press of a button.
 */
export async function lockedBackup(
  backup: PlainBackup,
  passphrase: string,
): Promise<Result<BackupFile, NotLocked>> {
  const bytes = await encryptText(backup.text, passphrase).catch(() => null);
  if (bytes === null) return failed('not-locked');
  const inside = await decryptText(bytes, passphrase);
  if (!inside.ok || inside.value !== backup.text) return failed('not-locked');
  return ok({
    name: `${backup.name.slice(0, -BACKUP_ENDING.length)}${ENCRYPTED_ENDING}`,
    content: new Blob([bytes], { type: 'application/octet-stream' }),
    madeAt: backup.madeAt,
    reviews: backup.reviews,
  });
}
