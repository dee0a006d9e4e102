import type { OpenReview } from '#domain/records/review-records.ts';
import { sum } from '#domain/scoring/tally.ts';
import { paths } from '#features/paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { BandGroups } from './BandGroups.tsx';
import { BesideOthers } from './BesideOthers.tsx';
import { GatherMore } from './GatherMore.tsx';
import { MatrixSection } from './MatrixSection.tsx';
import { MethodNote } from './MethodNote.tsx';
import { NothingYet } from './NothingYet.tsx';
import { SinceLastTime } from './since/SinceLastTime.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { useSummary } from './use-summary.ts';
import { ViewpointsSection } from './ViewpointsSection.tsx';
import './summary.css';

/** What a review adds up to, strengths first: something to read before talking it through. */
export function SummaryScreen({ open }: { open: OpenReview }) {
  const { evidence, summary } = useSummary(open);
  const isEmpty = sum(evidence.sources.map(({ sheets }) => sheets)) === 0;
  return (
    <Page
      title="Summary"
      caption={open.review.service.name}
      lead={
        <p>What the sheets say so far, strengths first. The talk matters more than the number.</p>
      }
      back={{ href: paths.review(open.review.id), label: 'Back to the review' }}
      width="wide"
      actions={isEmpty ? undefined : <SummaryActions open={open} />}
    >
      {isEmpty ? (
        <NothingYet open={open} />
      ) : (
        <>
          <GatherMore open={open} evidence={evidence} />
          <BandGroups open={open} summary={summary} />
          {open.review.follows !== null && <SinceLastTime open={open} evidence={evidence} />}
          <ViewpointsSection open={open} summary={summary} />
          <MatrixSection evidence={evidence} summary={summary} />
          <SourcesSection open={open} evidence={evidence} />
          <BesideOthers review={open.review} />
        </>
      )}
      <MethodNote instrument={open.instrument} />
    </Page>
  );
}

function SummaryActions({ open }: { open: OpenReview }) {
  return (
    <>
      <Button kind="secondary" icon="print" onClick={() => window.print()}>
        Print
      </Button>
      <ButtonLink href={paths.reflect(open.review.id)}>Talk it through</ButtonLink>
    </>
  );
}
