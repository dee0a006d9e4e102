import { useRef, useState } from 'react';
import {
  FREE_TRIES,
  readCode,
  secondsToWait,
  withWrongCode,
  type WrongCodes,
} from '#domain/taking-part/code.ts';
import type { HandOver } from '#domain/taking-part/hand-over.ts';
import { counted } from '#domain/words/counted.ts';
import { codeProblem } from '#domain/words/taking-part-words.ts';
import { keepHandOver } from '#storage/hand-over.ts';
import { now } from '#features/clock.ts';
import { isCode } from '../code-seal.ts';
import { end } from './end.ts';

/** Tries a code: the right one ends the hand-over, a wrong one is counted, also across reloads. */
export function useUnlock(current: HandOver) {
  const [problem, setProblem] = useState<string | null>(null);
  // Not state: a second press may come before any render.
  const isTrying = useRef(false);

  async function unlock(typed: string): Promise<void> {
    if (isTrying.current) return;
    isTrying.current = true;
    setProblem(await tryCode(current, typed));
    isTrying.current = false;
  }

  return { problem, unlock };
}

/** @returns what to say; null when the code was right. */
async function tryCode(current: HandOver, typed: string): Promise<string | null> {
  const wait = secondsToWait(current.wrong, now());
  if (wait > 0) return pauseInWords(wait);
  const read = readCode(typed);
  if (!read.ok) return codeProblem(read.error);
  if (await isCode(read.value, current.code)) {
    end(current);
    return null;
  }
  const wrong = withWrongCode(current.wrong, now());
  keepHandOver({ ...current, wrong });
  return wrongInWords(wrong);
}

function wrongInWords(wrong: WrongCodes): string {
  const wait = secondsToWait(wrong, now());
  if (wait > 0) return `That is not the code. ${pauseInWords(wait)}`;
  const left = counted(FREE_TRIES - wrong.count, 'more try', 'more tries');
  return `That is not the code. There is a pause after ${left}`;
}

const pauseInWords = (seconds: number): string =>
  `Wait ${counted(seconds, 'second')}, then try again`;
