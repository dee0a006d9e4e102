import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { includedSources } from './included-sources.ts';

/** Before the first sheet: what will be here, and where to begin. */
export function NothingYet({ open }: { open: OpenReview }) {
  return (
    <EmptyState
      title="Nothing has been gathered yet"
      actions={<ButtonLink href={paths.review(open.review.id)}>Back to the review</ButtonLink>}
    >
      <p>
        As soon as one sheet has a rating on it, its figures and examples are here. You can begin
        with any source:
      </p>
      <ul>
        {includedSources(open).map(({ id, name }) => (
          <li key={id}>
            <a href={paths.source(open.review.id, id)}>{name}</a>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
