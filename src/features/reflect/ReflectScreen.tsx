import type { Indicator } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Page } from '#ui/Page.tsx';
import { ActionsHere } from './ActionsHere.tsx';
import { EvidenceHere } from './EvidenceHere.tsx';
import { IndicatorPager, StepLinks } from './IndicatorSteps.tsx';
import { TeamWords } from './TeamWords.tsx';
import './reflect.css';

interface ReflectScreenProps {
  open: OpenReview;
  indicator: Indicator;
}

/** One indicator on the wall of a meeting room: the evidence beside what the team makes of it. */
export function ReflectScreen({ open, indicator }: ReflectScreenProps) {
  const { indicators } = open.instrument;
  return (
    <Page
      title={indicator.name.text}
      caption={`Indicator ${indicator.number} of ${indicators.length}`}
      back={{ href: paths.reflect(open.review.id), label: 'Back to all indicators' }}
      width="wide"
      projector
      actions={<StepLinks open={open} indicator={indicator} />}
    >
      <div className="reflect-columns">
        <div className="reflect-evidence">
          <p className="reflect-meaning">{indicator.meaning.text}</p>
          <WhyItMatters key={`${indicator.id} why`} indicator={indicator} />
          <EvidenceHere open={open} indicator={indicator} />
        </div>
        <div className="reflect-team">
          <TeamWords key={`${indicator.id} words`} open={open} indicator={indicator} />
          <ActionsHere key={`${indicator.id} actions`} open={open} indicator={indicator} />
        </div>
      </div>
      <IndicatorPager open={open} indicator={indicator} />
    </Page>
  );
}

function WhyItMatters({ indicator: { why } }: { indicator: Indicator }) {
  return (
    <Disclosure summary="Why this matters">
      <p>{why.text}</p>
      {why.reference !== undefined && <p>{why.reference}</p>}
    </Disclosure>
  );
}
