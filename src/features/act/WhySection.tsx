import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import { examplesFor, type SourceExamples } from '#domain/scoring/examples.ts';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { findIndicator } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { TextArea } from '#ui/TextArea.tsx';
import type { ActionValues } from './action-values.ts';
import { ReasonExamples } from './ReasonExamples.tsx';

/** Why it is worth doing, and how it will show. */
export function WhySection({ open }: { open: OpenReview }) {
  const { register, watch } = useFormContext<ActionValues>();
  const groups = useExamples(open, watch('indicatorId'));
  return (
    <section className="act-fields">
      <h2 className="act-fields__title">Why, and how we will know</h2>
      <TextArea
        label="Why do we want to do this?"
        hint="In your own words, or with an example from the sheets."
        maxLength={WRITING_LENGTH}
        {...register('why')}
      />
      <ReasonExamples groups={groups} />
      <TextArea
        label="How will we know that it has made a difference?"
        hint="What will people notice, or what could you count?"
        maxLength={WRITING_LENGTH}
        {...register('measure')}
      />
    </section>
  );
}

/** What the sheets say about an indicator. They stay the same while an action is being written. */
function useExamples(open: OpenReview, indicatorId: string): readonly SourceExamples[] {
  const { instrument, review, sheets } = open;
  const evidence = useMemo(
    () => evidenceFrom(instrument, review.id, sheets),
    [instrument, review.id, sheets],
  );
  const indicator = findIndicator(instrument, indicatorId);
  return indicator ? examplesFor(evidence, indicator.id) : [];
}
