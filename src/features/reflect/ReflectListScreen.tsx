import { nextToReflectOn } from '#domain/journey/reflecting.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { ReflectListItem } from './ReflectListItem.tsx';
import { useEvidence } from './use-evidence.ts';
import './reflect.css';

/** The indicators to talk through, with what has been written about each so far. */
export function ReflectListScreen({ open }: { open: OpenReview }) {
  const { scores } = useEvidence(open);
  return (
    <Page
      title="Reflect"
      caption={open.review.service.name}
      lead={
        <p>
          Meet, look at one indicator at a time, and talk about the examples before the figures.
          Then write down what you agree.
        </p>
      }
      back={{ href: paths.review(open.review.id), label: 'Back to the review' }}
      actions={<StartLink open={open} />}
    >
      <h2 className="visually-hidden">Indicators</h2>
      <ol className="reflect-list">
        {scores.map((score) => (
          <ReflectListItem key={score.indicator.id} open={open} score={score} />
        ))}
      </ol>
    </Page>
  );
}

/** Leads to the first indicator without a word, by name once some have been written about. */
function StartLink({ open }: { open: OpenReview }) {
  const [first] = open.instrument.indicators;
  const next = nextToReflectOn(open.instrument, open.reflections);
  if (next === null) return null;
  return (
    <ButtonLink href={paths.reflect(open.review.id, next.id)} icon="arrow-right">
      {next.id === first?.id ? 'Start with the first' : `Go on with indicator ${next.number}`}
      <span className="visually-hidden">: {next.name.text}</span>
    </ButtonLink>
  );
}
