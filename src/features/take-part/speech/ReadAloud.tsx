import { useEffect, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { speech, useLocalVoice } from './use-local-voice.ts';

interface ReadAloudProps {
  /** What is said. Another text stops what is being read. */
  text: string;
  language: string;
}

/** Reads a page out, where this device has a voice of its own; not offered where it has none. */
export function ReadAloud({ text, language }: ReadAloudProps) {
  const voice = useLocalVoice(language);
  const [isReading, setIsReading] = useState(false);
  useEffect(
    () => () => {
      speech()?.cancel();
      setIsReading(false);
    },
    [text],
  );
  if (voice === null) return null;

  function read(own: SpeechSynthesisVoice): void {
    const said = new SpeechSynthesisUtterance(text);
    said.voice = own;
    said.lang = own.lang;
    said.addEventListener('end', () => setIsReading(false));
    said.addEventListener('error', () => setIsReading(false));
    speech()?.cancel();
    speech()?.speak(said);
    setIsReading(true);
  }

  return (
    <Button
      kind="secondary"
      icon="chat"
      onClick={() => (isReading ? speech()?.cancel() : read(voice))}
    >
      {isReading ? 'Stop reading' : 'Read aloud'}
    </Button>
  );
}
