import type { Noticed } from '#domain/identifiers/noticed.ts';
import { identifierInWords } from '#domain/words/identifier-words.ts';
import { listed } from '#domain/words/listed.ts';
import type { ReviewId } from '#domain/records/ids.ts';
import { writtenOnPath } from './written-on-path.ts';

interface ThingsNoticedProps {
  review: ReviewId;
  noticed: readonly Noticed[];
}

/** Where something stands that could show who somebody is, as links to go through. */
export function ThingsNoticed({ review, noticed }: ThingsNoticedProps) {
  return (
    <ul className="share-noticed">
      {noticed.map(({ place, on, found }) => (
        // Two actions may have the same title, but never the same address.
        <li key={`${writtenOnPath(review, on)} ${place}`}>
          <a href={writtenOnPath(review, on)}>{place}</a>
          <br />
          {listed(found.map(identifierInWords))}
        </li>
      ))}
    </ul>
  );
}
