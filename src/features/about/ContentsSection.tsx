import type { Instrument } from '#domain/instrument/instrument.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

/** The indicators and the sources, as the instrument has them. */
export function ContentsSection({ instrument }: { instrument: Instrument }) {
  const { indicators, sources } = instrument;
  return (
    <section className="about-section">
      <h2>What it looks at</h2>
      <Disclosure summary={`The ${indicators.length} indicators`}>
        <ol>
          {indicators.map(({ id, name }) => (
            <li key={id}>{name.text}</li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure summary={`The ${sources.length} sources`}>
        <ul>
          {sources.map(({ id, name, purpose }) => (
            <li key={id}>
              <strong>{name}.</strong> {purpose}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
