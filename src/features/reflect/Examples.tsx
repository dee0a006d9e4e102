import type { SourceExamples } from '#domain/scoring/examples.ts';
import { type RepeatedExample, withoutRepeats } from '#domain/scoring/repeated-examples.ts';
import { QuoteList, type Quote } from '#ui/QuoteList.tsx';

/** Everything that was written beside the ratings, under the source it comes from. */
export function Examples({ groups }: { groups: readonly SourceExamples[] }) {
  return (
    <>
      <h3>Examples</h3>
      {groups.length === 0 && <p>No examples were written about this indicator.</p>}
      <div className="reflect-examples">
        {groups.map(({ id, name, examples }) => (
          <div className="reflect-examples__source" key={id}>
            <h4 id={`examples-${id}`}>{name}</h4>
            <QuoteList
              labelledBy={`examples-${id}`}
              quotes={withoutRepeats(examples).map(quoteFrom)}
            />
          </div>
        ))}
      </div>
    </>
  );
}

function quoteFrom({ text, times }: RepeatedExample): Quote {
  return { key: text, text, source: times > 1 ? `On ${times} sheets` : undefined };
}
