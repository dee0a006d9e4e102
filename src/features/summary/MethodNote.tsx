import type { Instrument } from '#domain/instrument/instrument.ts';
import { paths } from '#features/paths.ts';

/** How the figures come about, in a paragraph; the whole method is on its own page. */
export function MethodNote({ instrument }: { instrument: Instrument }) {
  const { lowest, highest } = instrument.scale;
  return (
    <section aria-labelledby="summary-method" className="summary-section">
      <h2 id="summary-method">How these figures are made</h2>
      <p>
        Every rating is from {lowest.rating} ({lowest.label.toLowerCase()}) to {highest.rating} (
        {highest.label.toLowerCase()}). A source’s figure is the mean of its ratings, and an
        indicator’s score is the plain mean of its sources, so that many sheets of one kind never
        outvote one of another. Blank and not applicable are left out. The method is this project’s
        own, and there is no norm to measure your figures against.
      </p>
      <p>
        <a href={paths.about}>More about the method</a>
      </p>
    </section>
  );
}
