import {
  DEFAULT_PREFERENCES,
  type Preferences,
  preferencesRecord,
} from '#domain/records/preferences.ts';
import { decodeRecord } from '#domain/records/record.ts';
import { database } from './database.ts';

/** This device's preferences; the defaults where there are none, or none that can be read. */
export async function preferences(): Promise<Preferences> {
  const stored = decodeRecord(preferencesRecord, await database.preferences.get('device'));
  return stored.ok ? stored.value : DEFAULT_PREFERENCES;
}
