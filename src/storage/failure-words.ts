import type { StorageFailure } from './failure.ts';

const SENTENCES: Readonly<Record<StorageFailure, string>> = {
  quota: 'This device has no room left. Free some space, then try again.',
  blocked: 'Another tab holds an older version of this app open. Close it, then try again.',
  'newer-version': 'A newer version of this app has been used here. Reload the page to get it.',
  removed:
    'What was stored in this browser has been removed while the app was open. Download what is ' +
    'here, then reload the page.',
  corrupt:
    'What was stored here before cannot be read, so it was not written over. Download what is ' +
    'here, then reload the page.',
  unavailable:
    'This browser does not let the app store anything. A private window, or a setting of your ' +
    'organisation, may be the reason.',
};

/** What happened and what to do, for the screen. */
export function storageSentence(failure: StorageFailure): string {
  return SENTENCES[failure];
}
