import { minutesInWords } from '#domain/words/duration.ts';
import { gatheringMinutes, nearestHalfHour } from '#domain/journey/gathering-time.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { SourceFields } from './SourceFields.tsx';

/** Which sources are part of the review, and how many sheets of each the team means to gather. */
export function SourcesSection({ open }: { open: OpenReview }) {
  const { instrument, review } = open;
  const minutes = gatheringMinutes(instrument, review);
  return (
    <section className="plan-section">
      <h2>Sources</h2>
      <p>
        Choose where your evidence will come from. The numbers are what is recommended. A review
        with fewer is still worth doing.
      </p>
      {instrument.sources.map((source) => (
        <SourceFields key={source.id} source={source} />
      ))}
      {minutes > 0 && (
        <p className="plan-time">
          At the recommended pace, reading what is written takes about{' '}
          <strong>{minutesInWords(nearestHalfHour(minutes))}</strong> at most. The time to hear from
          people comes on top of that.
        </p>
      )}
    </section>
  );
}
