import { optionsFrom } from './options.ts';
import { killAllBrowsers } from './killable-browser.ts';
import { clearProfiles } from './profile.ts';
import { withServedApp } from './served-app.ts';
import { emptyTally, hasPassed, inOneLine } from './tally.ts';
import { tortureProfile } from './torture-profile.ts';

/**
 * Types like a person, kills the browser in the midst of it, starts it again and looks what is
 * there; again and again. @returns whether all that was called saved was there each time.
 */
export async function main(args: readonly string[]): Promise<boolean> {
  const options = optionsFrom(args);
  const tally = emptyTally();
  process.once('exit', clearAway);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  console.log(`${options.tries} tries, seed ${options.seed}`);
  try {
    await withServedApp(options.built, async (address) => {
      while (tally.tries < options.tries) {
        await tortureProfile(address, options, tally);
        console.log(`… ${inOneLine(tally, options.seed)}`);
      }
    });
  } finally {
    clearAway();
  }
  console.log(inOneLine(tally, options.seed));
  return hasPassed(tally);
}

/** However it ends: no browser goes on, and nothing of it stays on the disk. */
function clearAway(): void {
  killAllBrowsers();
  clearProfiles();
}
