import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const profiles = new Set<string>();

/** A folder for a browser to keep its things in, which outlives the browser. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'sri2-torture-'));
  profiles.add(profile);
  return profile;
}

export function clearProfiles(): void {
  // A process that is just dying may still write.
  for (const profile of profiles) {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  profiles.clear();
}
