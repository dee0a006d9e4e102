import { useRef, useState } from 'react';
import type { ReviewId, SourceId } from '#domain/records/ids.ts';
import { readCode } from '#domain/taking-part/code.ts';
import { handOver } from '#domain/taking-part/hand-over.ts';
import { codeProblem } from '#domain/words/taking-part-words.ts';
import { keepHandOver } from '#storage/hand-over.ts';
import { sealCode } from '../code-seal.ts';

type StartProblem = { readonly words: string; readonly isAboutCode: boolean };

/** Hands this device over, or says why it cannot be. In the next instant the app shows it. */
export function useStartHandOver(reviewId: ReviewId, sourceId: SourceId) {
  const [problem, setProblem] = useState<StartProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  // Not state: a second press may come before any render.
  const isStarting = useRef(false);

  async function start(typed: string): Promise<void> {
    if (isStarting.current) return;
    isStarting.current = true;
    setProblem(await tryStart(reviewId, sourceId, typed));
    setAttempt((before) => before + 1);
    isStarting.current = false;
  }

  return { start, problem, attempt };
}

async function tryStart(
  reviewId: ReviewId,
  sourceId: SourceId,
  typed: string,
): Promise<StartProblem | null> {
  const read = readCode(typed);
  if (!read.ok) return { words: codeProblem(read.error), isAboutCode: true };
  const code = await sealCode(read.value);
  if (code === null) return { words: NOT_SECURE, isAboutCode: false };
  const isKept = keepHandOver(handOver(reviewId, sourceId, code));
  return isKept ? null : { words: NOT_KEPT, isAboutCode: false };
}

const NOT_SECURE = 'This needs the app’s secure address, which begins with https';
const NOT_KEPT =
  'This browser does not let the app remember that it is handed over. A private window, or a setting of your organisation, may be the reason';
