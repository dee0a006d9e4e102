/**
 * Stands in for what age-encryption names for locking with keys, and for keys that are safe from
 * quantum computers. A backup is locked with a passphrase, which is, and needs none of it.
 */
export const MLKEM768P256 = undefined;
export const MLKEM768X25519 = undefined;
export const p256 = undefined;
