import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import { neighboursOf } from '#domain/journey/neighbours.ts';
import { planFor } from '#domain/journey/progress.ts';
import type { Review } from '#domain/records/review.ts';
import { Pager, type PagerStep } from '#ui/Pager.tsx';
import { paths } from '#features/paths.ts';

interface SourcePagerProps {
  instrument: Instrument;
  review: Review;
  source: Source;
}

/** To the sources before and after this one in the plan; those left out of it are passed over. */
export function SourcePager({ instrument, review, source }: SourcePagerProps) {
  const stops = instrument.sources.filter(
    (one) => one.id === source.id || planFor(review, one).included,
  );
  const { previous, next } = neighboursOf(stops, ({ id }) => id === source.id);
  const step = (to: Source | null): PagerStep | undefined =>
    to === null ? undefined : { href: paths.source(review.id, to.id), label: to.name };
  return (
    <Pager
      label="Sources"
      previous={step(previous)}
      next={step(next)}
      previousWord="Previous source"
      nextWord="Next source"
    />
  );
}
