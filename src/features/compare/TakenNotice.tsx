import { counted } from '#domain/words/counted.ts';
import { listed } from '#domain/words/listed.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Taken } from './worker/comparing-state.ts';

/** More would be a page that nobody reads. */
const LISTED = 500;

/** What became of the files, with a reason for each that was left out. It is there before its words. */
export function TakenNotice({ taken }: { taken: Taken | null }) {
  return (
    <div role="status">
      {taken !== null && (
        <Notice tone={taken.refused.length > 0 ? 'warning' : 'success'}>
          <p>{takenInWords(taken)}</p>
          {taken.refused.length > 0 && (
            <Disclosure summary={`Why ${counted(taken.refused.length, 'file')} could not be used`}>
              <ul className="compare-refused">
                {taken.refused.slice(0, LISTED).map(({ name, sentence }, at) => (
                  // Two files can have one name, and the list never changes.
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={`${at} ${name}`}>
                    <strong>{name}</strong>: {sentence}
                  </li>
                ))}
              </ul>
              {taken.refused.length > LISTED && <p>And {taken.refused.length - LISTED} more.</p>}
            </Disclosure>
          )}
        </Notice>
      )}
    </div>
  );
}

/** "28 contributions added, 2 replaced. 1 file could not be used." */
export function takenInWords({ added, replaced, withdrawn, known, refused }: Taken): string {
  const done = [
    [added, `${counted(added, 'contribution')} added`],
    [replaced, `${replaced} replaced by a later edition`],
    [withdrawn, `${withdrawn} taken back`],
    [known, `${known} here already`],
  ] as const;
  const words = done.filter(([count]) => count > 0).map(([, text]) => text);
  const first = words.length === 0 ? 'No contribution was added.' : `${listed(words)}.`;
  if (refused.length === 0) return first;
  return `${first} ${counted(refused.length, 'file')} could not be used.`;
}
