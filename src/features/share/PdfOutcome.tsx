import { useEffect, useState } from 'react';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { PdfState } from './use-pdf.ts';

interface PdfOutcomeProps {
  state: PdfState;
  name: string;
}

/** How the making of a PDF goes, and what came of it. */
export function PdfOutcome({ state, name }: PdfOutcomeProps) {
  return (
    <>
      {state.kind === 'making' && <LateProgress share={state.share} />}
      <div role="status">
        {state.kind === 'done' && (
          <Notice tone="success">{name} is in your downloads folder.</Notice>
        )}
        {state.kind === 'done' && state.missing.length > 0 && <Missing signs={state.missing} />}
      </div>
      <div role="alert">
        {state.kind === 'failed' && (
          <Notice tone="warning">
            The PDF could not be made. Reload the page and try again. Nothing you have written is
            lost, and the preview below has all of it.
          </Notice>
        )}
      </div>
    </>
  );
}

function Missing({ signs }: { signs: readonly string[] }) {
  return (
    <Notice tone="warning" title="Some characters could not be printed">
      The PDF shows � in place of these: {signs.join(' ')}
    </Notice>
  );
}

/** In milliseconds. What takes less than this should not flicker. */
const PATIENCE = 500;

function LateProgress({ share }: { share: number }) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  const percent = Math.round(share * 100);
  return <ProgressBar label="Making the PDF" value={percent} max={100} text={`${percent}%`} />;
}
