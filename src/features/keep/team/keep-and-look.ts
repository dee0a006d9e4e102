import { keepEverything } from '../folder/keep-everything.ts';
import { lookForOthers } from './look-for-others.ts';

/**
 * Keeps what is new in the linked folder, takes in what others have put there, and keeps that as
 * well. It comes to rest: what is kept brings others nothing that they have already.
 *
 * @param again looks at files that were taken in before, too.
 */
export async function keepAndLook({ again = false } = {}): Promise<void> {
  await keepEverything();
  if (await lookForOthers({ again })) await keepEverything();
}
