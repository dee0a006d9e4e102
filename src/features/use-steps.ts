import { useState } from 'react';
import { afterPaint } from '#ui/after-paint.ts';

export type Steps<Step, Doing> = {
  readonly step: Step;
  /** What is being done, for as long as it takes. */
  readonly busy: Doing | null;
  /** False until something has been done here: the page's own heading has the focus then. */
  readonly hasBegun: boolean;
  /** Does something that takes a while, once the screen says so, and goes where it leads. */
  readonly run: (doing: Doing, work: () => Promise<Step>) => void;
  readonly go: (step: Step) => void;
};

/**
 * Takes a person through something one step at a time. What is known goes with the screen. While one
 * thing is being done no other begins, and an error that was not expected goes to the error boundary.
 */
export function useSteps<Step extends object, Doing extends string>(
  first: Step,
): Steps<Step, Doing> {
  const [step, go] = useState<Step>(first);
  const [busy, setBusy] = useState<Doing | null>(null);
  const [hasBegun, setHasBegun] = useState(false);

  function run(doing: Doing, work: () => Promise<Step>): void {
    if (busy !== null) return;
    setBusy(doing);
    setHasBegun(true);
    // A large file keeps the page busy for seconds: by then it has to have said so.
    afterPaint()
      .then(work)
      .then(go, (bug: unknown) =>
        go(() => {
          throw bug;
        }),
      )
      .finally(() => setBusy(null));
  }

  return { step, busy, hasBegun, run, go };
}
