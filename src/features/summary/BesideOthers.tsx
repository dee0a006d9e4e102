import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';

/** The way to the other services, for those who were sent a benchmark. */
export function BesideOthers({ review }: { review: Review }) {
  return (
    <section aria-labelledby="summary-beside" className="summary-section">
      <h2 id="summary-beside">Beside other services</h2>
      <p>
        If you were sent a benchmark of many services, you can see where your scores lie among
        theirs. No service is named in it.
      </p>
      <p>
        <a href={paths.benchmark(review.id)}>See where you are among other services</a>
      </p>
    </section>
  );
}
