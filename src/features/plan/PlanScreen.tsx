import { FormProvider } from 'react-hook-form';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { DatesSection } from './DatesSection.tsx';
import { ServiceSection } from './ServiceSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { TogetherSection } from './TogetherSection.tsx';
import { usePlanForm } from './use-plan-form.ts';
import './plan.scss';

/** Planning: the service, who coordinates, the dates, the sources, and doing it together. */
export function PlanScreen({ open }: { open: OpenReview }) {
  const form = usePlanForm(open);
  const back = { href: paths.review(open.review.id), label: 'Back to the review' };
  return (
    <Page
      title="Plan the review"
      caption={open.review.service.name}
      lead="Fill in what you know. Only the name is needed; the rest can wait, and all of it can change."
      back={back}
    >
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => event.preventDefault()}>
          <ServiceSection />
          <DatesSection />
          <SourcesSection open={open} />
          <TogetherSection practices={open.instrument.coProduction} />
          <p>
            <a href={paths.invite(open.review.id)}>Invitations and an agenda to copy</a>
          </p>
        </form>
      </FormProvider>
      <p className="plan-saved">There is nothing to send off: what you enter is saved as you go.</p>
      <ButtonLink href={back.href}>{back.label}</ButtonLink>
    </Page>
  );
}
