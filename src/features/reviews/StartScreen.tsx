import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { newReview } from '#domain/records/new-records.ts';
import { LINE_LENGTH } from '#domain/records/text.ts';
import { now } from '#features/clock.ts';
import { fresh } from '#features/fresh.ts';
import { go, paths } from '#features/paths.ts';
import { CURRENT } from '#instrument/registry.ts';
import { added } from '#storage/change.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { save, saver } from '#storage/saving.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { TextField } from '#ui/TextField.tsx';

type StartValues = { readonly serviceName: string };

/** Asks for the one thing that a review needs: the name of the service. */
export function StartScreen() {
  const { register, handleSubmit, formState } = useForm<StartValues>({
    defaultValues: { serviceName: '' },
    // The error summary takes the focus, and leads to the field.
    shouldFocusError: false,
  });
  // One id for every attempt: trying again never makes a second review.
  const [id] = useState(fresh.reviewId);
  const [trouble, setTrouble] = useState<string | null>(null);
  const error = formState.errors.serviceName?.message;

  async function start({ serviceName }: StartValues): Promise<void> {
    setTrouble(null);
    const record = newReview(CURRENT, serviceName, { id, now: now() });
    if (await save(added.review(record))) go(paths.review(id));
    else setTrouble(whyNotSaved());
  }

  return (
    <Page title="Start a review" back={{ href: paths.home, label: 'Back to your reviews' }}>
      <ErrorSummary
        errors={error === undefined ? [] : [{ field: 'serviceName', message: error }]}
        attempt={formState.submitCount}
      />
      {trouble !== null && (
        <Notice tone="warning" role="alert" title="The review has not been saved">
          {trouble}
        </Notice>
      )}
      <form noValidate onSubmit={(event) => void handleSubmit(start)(event)}>
        <TextField
          {...register('serviceName', { validate: nameProblem })}
          label="What is your service called?"
          hint="The team or service that will look at its own practice, such as “Harbour View Supported Living”. You can change it later."
          error={error}
          autoComplete="organization"
          width="long"
        />
        <Notice>
          A review needs nobody’s name. Please leave out the names of people who use the service,
          carers and staff, and anything else that would show who somebody is.
        </Notice>
        <Button type="submit">Start the review</Button>
      </form>
    </Page>
  );
}

function nameProblem(name: string): string | true {
  const { length } = name.trim();
  if (length === 0) return 'Enter the name of your service';
  return length <= LINE_LENGTH || `Use a name of at most ${LINE_LENGTH} characters`;
}

function whyNotSaved(): string {
  const state = saver.state();
  return state.kind === 'failed' ? storageSentence(state.failure) : 'Please try again.';
}
