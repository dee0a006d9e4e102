import { useRef, useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { readNumber } from '#domain/taking-part/document-number.ts';
import type { Place } from '#domain/taking-part/hand-over.ts';
import { firstStatement } from '#domain/taking-part/steps.ts';
import { numberProblem } from '#domain/words/taking-part-words.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { expected } from '#storage/expected.ts';
import { addNumberedSheet, addSheet } from '#storage/sheets.ts';
import { fresh } from '#features/fresh.ts';
import type { BeginProblem } from '../pages/WelcomePage.tsx';
import type { AskedHere } from './load-asked.ts';

/** Makes a sheet for the person who begins, and opens its first statement. */
export function useBegin(
  { review, source, instrument }: AskedHere,
  onMove: (place: Place) => void,
) {
  const [problem, setProblem] = useState<BeginProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  // Not state: a second press may come before any render, and must not make a second sheet.
  const isBeginning = useRef(false);

  async function begin(typed: string | null): Promise<void> {
    if (isBeginning.current) return;
    isBeginning.current = true;
    const made = await makeSheet(review.id, source, typed);
    isBeginning.current = false;
    if (made.ok) onMove({ ...firstStatement(instrument.indicators), sheetId: made.value.id });
    else {
      setProblem(made.error);
      setAttempt((before) => before + 1);
    }
  }

  return { begin, problem, attempt };
}

async function makeSheet(
  reviewId: ReviewId,
  source: Source,
  typed: string | null,
): Promise<Result<Sheet, BeginProblem>> {
  const number = typed === null ? null : readNumber(typed);
  if (number?.ok === false) return failed(aboutNumber(source, number.error));
  const id = fresh.sheetId();
  const made = await expected(async (): Promise<Result<Sheet, 'taken'>> =>
    number === null
      ? ok(await addSheet(reviewId, source, id))
      : addNumberedSheet(reviewId, source, number.value, id),
  );
  if (made.ok) return made;
  return failed(
    made.error === 'taken'
      ? aboutNumber(source, made.error)
      : { words: storageSentence(made.error), isAboutNumber: false },
  );
}

const aboutNumber = (source: Source, why: 'not-a-number' | 'taken'): BeginProblem => ({
  words: numberProblem(source, why),
  isAboutNumber: true,
});
