import type { Indicator } from '#domain/instrument/instrument.ts';
import { type Reflection, reflectionRecord } from '#domain/records/reflection.ts';
import { reflectionOn } from '#domain/journey/reflecting.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { WRITING_LENGTH } from '#domain/records/text.ts';
import { type FormOf, useRecordForm } from '#features/use-record-form.ts';
import { edited } from '#storage/change.ts';
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
  const { register } = useRecordForm(reflectionOn(open, indicator.id), WORDS).form;
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

const WORDS: FormOf<Reflection, Words> = {
  kind: reflectionRecord,
  valuesOf: ({ strengths, toDevelop, isPriority }) => ({ strengths, toDevelop, isPriority }),
  withValues: (reflection, words) => ({ ...reflection, ...words }),
  store: (before, after) => void save(edited.reflection(before, after)),
};
