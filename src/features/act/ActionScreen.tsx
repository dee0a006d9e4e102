import { FormProvider } from 'react-hook-form';
import type { Action } from '#domain/records/action.ts';
import { findIndicator } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { Page } from '#ui/Page.tsx';
import './act.css';
import { ActionEnd } from './ActionEnd.tsx';
import { DatesSection } from './DatesSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { StatusSection } from './StatusSection.tsx';
import { useActionForm } from './use-action-form.ts';
import { WhatSection } from './WhatSection.tsx';
import { WhySection } from './WhySection.tsx';

interface ActionScreenProps {
  open: OpenReview;
  action: Action;
}

/** One action of the plan, in everything that can be said about it. */
export function ActionScreen({ open, action }: ActionScreenProps) {
  // A key, so that one action's form never starts with the words of another.
  return <OpenAction key={action.id} open={open} action={action} />;
}

function OpenAction({ open, action }: ActionScreenProps) {
  const { form, latest } = useActionForm(action);
  const indicator = findIndicator(open.instrument, action.indicatorId);
  return (
    <Page
      title="Action"
      caption={indicator && `${indicator.number}. ${indicator.name.text}`}
      lead="Fill in what you know. All of it can wait, and all of it can change."
      back={{ href: paths.act(open.review.id), label: 'Back to the action plan' }}
    >
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => event.preventDefault()}>
          <WhatSection instrument={open.instrument} />
          <WhySection open={open} />
          <DatesSection />
          <StatusSection />
          <NotesSection />
        </form>
      </FormProvider>
      <ActionEnd reviewId={open.review.id} latest={latest} />
    </Page>
  );
}
