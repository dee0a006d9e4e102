import { useMemo } from 'react';
import type { OpenReview } from '#domain/records/review-records.ts';
import { today } from '#features/clock.ts';
import { useLastReview } from '#features/use-last-review.ts';
import { actionPlanDocument } from '#report/action-plan/action-plan-document.ts';
import { FileDownload } from '#ui/FileDownload.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { PdfOutcome } from './PdfOutcome.tsx';
import { usePdf } from './use-pdf.ts';

const NAME = 'action-plan.pdf';

/** The action plan as a document to send: what is in it, the file, and a preview. */
export function PlanFile({ open }: { open: OpenReview }) {
  const last = useLastReview(open.review);
  const { state, make } = usePdf(NAME);
  const document = useMemo(() => actionPlanDocument(open, today(), last), [open, last]);
  return (
    <section className="share-file" aria-labelledby="share-plan">
      <h2 id="share-plan">To hand on: the action plan</h2>
      <h3>What it contains</h3>
      <ul>
        <li>A first page in short: what was looked at, what is strong, what comes first</li>
        <li>Strengths and what to develop, in the team’s words</li>
        <li>Every action, with who leads, dates, status and progress notes</li>
        <li>How the review was done, and how many sheets stand behind it</li>
        {open.review.follows !== null && (
          <li>What has changed since the last review, where that can be told</li>
        )}
        <li>The scores, what they rest on, and how they are worked out</li>
      </ul>
      <p>
        It does not contain the sheets, or any example from them that you have not put into the plan
        yourself.
      </p>
      <PlanPreview document={document} />
      <FileDownload
        title="Action plan"
        format="PDF"
        description={`Saved as ${NAME}, to read, print and send.`}
        busy={state.kind === 'making' || last === undefined}
        onDownload={() => void make(document)}
      />
      <PdfOutcome state={state} name={NAME} />
    </section>
  );
}
