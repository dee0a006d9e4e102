import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import { Quarter } from '#domain/contribution/contribution.ts';
import { quarterInWords } from '#domain/contribution/quarters.ts';
import type { Review } from '#domain/records/review.ts';
import { today } from '#features/clock.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { ContributeValues } from './contribute-values.ts';
import { programmeProblem } from './programme.ts';
import { quartersOffered, quarterSuggested } from './quarter-choices.ts';

interface OtherChoicesProps {
  review: Review;
  /** The service's review before this one is on this device, and was contributed. */
  canFollow: boolean;
}

/** When the review was, which programme it belongs to, and what it follows. */
export function OtherChoices({ review, canFollow }: OtherChoicesProps) {
  const { register, formState } = useFormContext<ContributeValues>();
  const quarters = useMemo(() => {
    const offered = quartersOffered(quarterSuggested(review, today()), today());
    return offered.map((quarter) => ({
      value: quarter,
      label: quarterInWords(Quarter.parse(quarter)),
    }));
  }, [review]);
  return (
    <>
      <SelectField
        {...register('quarter')}
        label="When the review was"
        hint="A quarter of a year is the finest that is said. No day is in the file."
        options={quarters}
      />
      <TextField
        {...register('programme', {
          validate: (typed) => programmeProblem(typed, review.service) ?? true,
        })}
        label="Programme code"
        optional
        hint="If your review is part of a programme of several services, the code they agreed on. Never the name of your service."
        error={formState.errors.programme?.message}
        width="medium"
        autoComplete="off"
      />
      {canFollow && (
        <CheckboxField
          {...register('saysWhatItFollows')}
          label="Say that it follows your last contribution"
          hint="The number of the contribution of your review before this one goes in, so that change can be seen from one to the next."
        />
      )}
    </>
  );
}
