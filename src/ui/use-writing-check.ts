import { use, useEffect, useRef, useState } from 'react';
import { type Remark, WritingCheckContext } from './writing-check.ts';

/** How long typing rests before it is looked at, in milliseconds: not at every key, not mid-word. */
const PAUSE = 1000;

/** What a field needs to have its text looked at, and what was said of it. */
export interface CheckedWriting {
  /** Something has been typed: there may be something to say in a moment. */
  isListening: boolean;
  remark: Remark | null;
  look: (text: string) => void;
  dismiss: () => void;
}

/** Looks at a text once its writer pauses. */
export function useWritingCheck(): CheckedWriting {
  const check = use(WritingCheckContext);
  const [isListening, setIsListening] = useState(false);
  const [remark, setRemark] = useState<Remark | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  const look = (text: string): void => {
    if (check === null) return;
    setIsListening(true);
    clearTimeout(pause.current);
    const mine = setTimeout(() => {
      // What is said of a text that has been typed over since is out of date.
      void check(text).then((said) => pause.current === mine && setRemark(said));
    }, PAUSE);
    pause.current = mine;
  };
  const dismiss = (): void => {
    remark?.dismiss();
    setRemark(null);
  };
  return { isListening, remark, look, dismiss };
}
