import { useState } from 'react';
import type { TextSize } from '#domain/taking-part/text-size.ts';
import { readNumber } from '#domain/taking-part/document-number.ts';
import { beginOwnSheet, type OwnSheet } from '#domain/taking-part/own-sheet.ts';
import { firstStatement } from '#domain/taking-part/steps.ts';
import { ownWelcomeWords } from '#domain/words/own-device-words.ts';
import { numberProblem } from '#domain/words/taking-part-words.ts';
import { type BeginProblem, WelcomePage } from '../../pages/WelcomePage.tsx';
import { freshSheet } from '../fresh-sheet.ts';
import type { Invited } from '../load-invited.ts';

interface OwnWelcomeProps {
  invited: Invited;
  textSize: TextSize;
  onBegin: (sheet: OwnSheet) => void;
}

/** The first that somebody sees who opens an invitation. */
export function OwnWelcome({ invited, textSize, onBegin }: OwnWelcomeProps) {
  const { invitation, instrument, source } = invited;
  const [problem, setProblem] = useState<BeginProblem | null>(null);
  const [attempt, setAttempt] = useState(0);

  function begin(typed: string | null): void {
    const number = typed === null ? null : readNumber(typed);
    if (number?.ok === false) {
      setProblem({ words: numberProblem(source, number.error), isAboutNumber: true });
      setAttempt(attempt + 1);
      return;
    }
    const begun = { place: firstStatement(instrument.indicators), textSize };
    onBegin(beginOwnSheet(invitation.reviewId, source, number?.value ?? null, freshSheet(), begun));
  }

  return (
    <WelcomePage
      asked={invited}
      words={ownWelcomeWords(source, instrument.indicators.length, invited.keeps)}
      {...{ problem, attempt }}
      onBegin={begin}
    />
  );
}
