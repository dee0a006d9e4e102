import type { ReactNode } from 'react';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { Page } from '#ui/Page.tsx';
import { BeforeItLeaves } from './BeforeItLeaves.tsx';
import { ContributionLink } from './ContributionLink.tsx';
import { FiguresFile } from './FiguresFile.tsx';
import { PlanFile } from './PlanFile.tsx';
import './share.css';

interface ShareScreenProps {
  open: OpenReview;
  /** The files to keep: the backup and the archive. */
  keeping: ReactNode;
}

/** Files to hand on and to keep: what each contains, and the files themselves. */
export function ShareScreen({ open, keeping }: ShareScreenProps) {
  const { review } = open;
  return (
    <Page
      title="Share and keep"
      caption={review.service.name}
      lead="Files are made here, on this device. Nothing leaves it until you send a file yourself."
      width="wide"
      back={{ href: paths.review(review.id), label: 'Back to the review' }}
    >
      <BeforeItLeaves open={open} />
      <PlanFile open={open} />
      <FiguresFile open={open} />
      {keeping}
      <ContributionLink review={review} />
    </Page>
  );
}
