import * as z from 'zod/mini';
import type { ReachOf } from './reach.ts';
import type { RecordKind } from './record.ts';

/** How this device behaves, whoever's review is open. */
export const Preferences = z.object({
  version: z.literal(1),
  /** On the statement in focus, the keys 1 to 5 and N answer, and E goes to its example. */
  ratingKeys: z.boolean(),
  /** Prompts stand open under every statement. */
  showPrompts: z.boolean(),
});
export type Preferences = z.infer<typeof Preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  version: 1,
  ratingKeys: true,
  showPrompts: false,
};

export const preferencesRecord: RecordKind<Preferences> = {
  name: 'preferences',
  version: 1,
  schema: Preferences,
  migrations: [],
};

export const preferencesReach: ReachOf<Preferences> = {
  version: 'device',
  ratingKeys: 'device',
  showPrompts: 'device',
};
