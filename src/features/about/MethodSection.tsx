import { bandRange, bandsStrengthsFirst } from '#domain/scoring/bands.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { listed } from '#domain/words/listed.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { DIFFER_FROM } from '#domain/scoring/score.ts';

/** The scoring method in plain words. Its figures and names come from the rules themselves. */
export function MethodSection({ instrument }: { instrument: Instrument }) {
  const { lowest, highest, notApplicable } = instrument.scale;
  const viewpoints = instrument.viewpoints.map(({ name }) => `“${name}”`);
  return (
    <section className="about-section">
      <h2>How scoring works</h2>
      <p>
        The method is this project’s own. How the original website combined sheets was never
        published, as far as we could find, and neither were any average scores. So there are no
        norms to be above or below.
      </p>
      <ul>
        <li>
          A statement is left blank, marked “{notApplicable.label.toLowerCase()}”, or rated from{' '}
          {lowest.rating} ({lowest.label.toLowerCase()}) to {highest.rating} (
          {highest.label.toLowerCase()}). These are three different things: a blank never counts as
          zero.
        </li>
        <li>
          Each source has a mean for each indicator, made from its ratings only. An indicator’s
          score is the plain mean of its sources’ means, so many sheets from one source do not
          outvote a few from another.
        </li>
        <li>A score is always shown with the number of sources and ratings that are behind it.</li>
        <li>
          Sources belong to viewpoints: {listed(viewpoints)}. Where two of them lie{' '}
          {oneDecimal(DIFFER_FROM)} or more apart, we say that views differ. That is something to
          talk about, and not a fault.
        </li>
        <li>
          Each score is given a word, which is ours as well: {listed(bandsInWords(instrument))}. The
          exact score decides, before it is rounded to one decimal.
        </li>
        <li>There is no total over the indicators, no rank and no percentage.</li>
      </ul>
      <p>
        The same rules, with worked examples that are also the app’s tests, are in the file
        docs/scoring.md that comes with the app’s code.
      </p>
    </section>
  );
}

function bandsInWords(instrument: Instrument): readonly string[] {
  return bandsStrengthsFirst(instrument).map(
    (band) => `“${band.name.toLowerCase()}” ${bandRange(instrument, band)}`,
  );
}
