import type { ReactNode } from 'react';
import { nextStep } from '#domain/journey/next-step.ts';
import { progressOf } from '#domain/journey/progress.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { today } from '#features/clock.ts';
import { paths } from '#features/paths.ts';
import { Page } from '#ui/Page.tsx';
import { datesInWords } from './date-words.ts';
import { ExampleNotice } from './ExampleNotice.tsx';
import { Journey } from './Journey.tsx';
import { NextStepPanel } from './NextStepPanel.tsx';
import { suggestionFor } from './next-step-words.ts';
import './reviews.scss';

interface ReviewScreenProps {
  open: OpenReview;
  /** A backup that is due. */
  reminder?: ReactNode;
}

/** A review's own page: the stages of its journey, how far each has come, and what comes next. */
export function ReviewScreen({ open, reminder }: ReviewScreenProps) {
  const { instrument, review } = open;
  const progress = progressOf(instrument, open);
  const dates = datesInWords(review, today());
  return (
    <Page
      title={review.service.name}
      caption={review.service.organisation || 'Review'}
      back={{ href: paths.home, label: 'Back to your reviews' }}
      width="wide"
    >
      {dates.length > 0 && (
        <ul className="reviews-dates" role="list">
          {dates.map((date) => (
            <li key={date}>{date}</li>
          ))}
        </ul>
      )}
      {review.isExample && <ExampleNotice review={review} />}
      <NextStepPanel suggestion={suggestionFor(nextStep(instrument, progress), review)} />
      {reminder}
      <Journey open={open} progress={progress} />
    </Page>
  );
}
