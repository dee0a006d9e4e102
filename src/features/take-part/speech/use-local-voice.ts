import { useMemo, useSyncExternalStore } from 'react';
import { voiceFits } from '#domain/taking-part/spoken.ts';

/** Null where the browser cannot speak. */
export const speech = (): SpeechSynthesis | null =>
  'speechSynthesis' in window ? window.speechSynthesis : null;

/**
 * A voice for a language that is on this device, that of its country first; null where there is
 * none. Others send what they are to say to a server, so they are never used.
 */
export function localVoice(language: string): SpeechSynthesisVoice | null {
  const voices = (speech()?.getVoices() ?? []).filter(({ localService }) => localService);
  const fits = (how: 'country' | 'language') =>
    voices.find(({ lang }) => voiceFits(lang, language) === how);
  return fits('country') ?? fits('language') ?? null;
}

/** The same, kept up to date: browsers find their voices some time after a page has been opened. */
export function useLocalVoice(language: string): SpeechSynthesisVoice | null {
  const name = useSyncExternalStore(onVoices, () => localVoice(language)?.voiceURI ?? null);
  return useMemo(() => (name === null ? null : localVoice(language)), [name, language]);
}

function onVoices(listener: () => void): () => void {
  const own = speech();
  own?.addEventListener('voiceschanged', listener);
  return () => own?.removeEventListener('voiceschanged', listener);
}
