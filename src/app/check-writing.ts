import type { WritingCheck } from '#ui/writing-check.ts';

/** Looks for what could show who somebody is. The rules come when something is first written. */
export const checkWriting: WritingCheck = (text) =>
  import('#features/identifier-hint.ts').then(
    ({ hintAbout }) => hintAbout(text),
    // No network and no service worker: writing goes on without.
    () => null,
  );
