import { identifierInWords } from '#domain/words/identifier-words.ts';
import { listed } from '#domain/words/listed.ts';
import { Notice } from '#ui/Notice.tsx';
import type { NoticedRow } from './taking-plan.ts';

/** Where an example has something in it that could show who somebody is. A hint: nothing is changed. */
export function ReadThrough({ noticed }: { noticed: readonly NoticedRow[] }) {
  if (noticed.length === 0) return null;
  return (
    <Notice tone="warning" title="Some examples may show who somebody is">
      <p>
        Take it out of the file and choose it again, or add the sheets and take it out here. What
        the app cannot see is a name on its own, or a story.
      </p>
      <ul>
        {noticed.map(({ place, found }) => (
          <li key={place}>
            {place}: {listed(found.map(identifierInWords))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
