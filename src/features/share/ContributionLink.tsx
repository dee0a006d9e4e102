import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';

/** The way to the contribution, for a service that wants to give one. */
export function ContributionLink({ review }: { review: Review }) {
  return (
    <section className="share-file" aria-labelledby="share-contribution">
      <h2 id="share-contribution">For comparing: the anonymised contribution</h2>
      <p>
        Some services give their result, without their name and without anything that anybody wrote,
        so that many can be seen side by side. Whether yours does is up to you.
      </p>
      <p>
        <a href={paths.contribute(review.id)}>See exactly what would be in it</a>
      </p>
      <p>
        Were you sent a benchmark back?{' '}
        <a href={paths.benchmark(review.id)}>See where you are among other services</a>
      </p>
    </section>
  );
}
