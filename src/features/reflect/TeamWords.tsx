import { useCallback } from 'react';
import { useForm } from 'react-hook-form';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { blankReflection, type Reflection } from '#domain/records/reflection.ts';
import { reflectionOn } from '#domain/journey/reflecting.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { useWriteThrough } from '#features/use-write-through.ts';
import { save } from '#storage/saving.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { TextArea } from '#ui/TextArea.tsx';

type Words = Pick<Reflection, 'strengths' | 'toDevelop' | 'isPriority'>;

interface TeamWordsProps {
  open: OpenReview;
  indicator: Indicator;
}

/** What the team agrees about an indicator, strengths first. */
export function TeamWords({ open, indicator }: TeamWordsProps) {
  const { register } = useTeamWords(open, indicator);
  return (
    <section aria-labelledby="reflect-words">
      <h2 id="reflect-words">What we make of it</h2>
      <TextArea
        label="Strengths"
        hint="What is going well, and what keeps it going?"
        rows={2}
        maxLength={WRITING_LENGTH}
        {...register('strengths')}
      />
      <TextArea
        label="What to develop"
        hint="What could be better, and for whom?"
        rows={2}
        maxLength={WRITING_LENGTH}
        {...register('toDevelop')}
      />
      <CheckboxField label="This is one of our priorities" {...register('isPriority')} />
    </section>
  );
}

function useTeamWords(open: OpenReview, indicator: Indicator) {
  const { strengths, toDevelop, isPriority } = reflectionOn(open, indicator.id);
  const form = useForm<Words>({ defaultValues: { strengths, toDevelop, isPriority } });
  const [reviewId, indicatorId] = [open.review.id, indicator.id];
  const write = useCallback(
    (words: Words) => {
      const record = { ...blankReflection(reviewId, indicatorId), ...words };
      void save({ kind: 'reflection', record });
    },
    [reviewId, indicatorId],
  );
  useWriteThrough(form, write);
  return form;
}
