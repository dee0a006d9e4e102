import type { Indicator } from '#domain/instrument/instrument.ts';
import { neighboursOf } from '#domain/journey/neighbours.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Pager, type PagerStep } from '#ui/Pager.tsx';

interface IndicatorStepsProps {
  open: OpenReview;
  indicator: Indicator;
}

type Steps = { readonly previous: PagerStep | undefined; readonly next: PagerStep | undefined };

/** The way through the indicators at the foot of the screen, each step by name. */
export function IndicatorPager(props: IndicatorStepsProps) {
  return <Pager label="Indicators" {...stepsFrom(props)} />;
}

/** The same at the top, in short, for whoever works the projector. */
export function StepLinks(props: IndicatorStepsProps) {
  const { previous, next } = stepsFrom(props);
  return (
    <nav className="reflect-steps" aria-label="Step through the indicators">
      {previous && <StepLink step={previous} word="Previous" />}
      {next && <StepLink step={next} word="Next" />}
    </nav>
  );
}

interface StepLinkProps {
  step: PagerStep;
  word: string;
}

function StepLink({ step, word }: StepLinkProps) {
  return (
    <ButtonLink kind="secondary" href={step.href}>
      {word}
      <span className="visually-hidden">: {step.label}</span>
    </ButtonLink>
  );
}

/** After the last indicator the list is next: it shows what has been written and what has not. */
function stepsFrom({ open, indicator }: IndicatorStepsProps): Steps {
  const { previous, next } = neighboursOf(
    open.instrument.indicators,
    ({ id }) => id === indicator.id,
  );
  const stepTo = (to: Indicator): PagerStep => ({
    href: paths.reflect(open.review.id, to.id),
    label: to.name.text,
  });
  return {
    previous: previous ? stepTo(previous) : undefined,
    next: next ? stepTo(next) : { href: paths.reflect(open.review.id), label: 'All indicators' },
  };
}
