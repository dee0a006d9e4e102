import { connectKeeping } from './connect-keeping.ts';
import { connectSaving } from './connect-saving.ts';

/**
 * Lets the app hear of what becomes of everything that is entered.
 *
 * @returns what undoes it.
 */
export function connectStorage(): () => void {
  const ends = [connectSaving(), connectKeeping()];
  return () => ends.forEach((end) => end());
}
