import { useRef } from 'react';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { counted } from '#domain/words/counted.ts';
import { Notice } from '#ui/Notice.tsx';
import { ExampleServices } from './ExampleServices.tsx';
import { OpenContributions } from './OpenContributions.tsx';
import { RemoveAll } from './RemoveAll.tsx';
import { TakingIn } from './TakingIn.tsx';
import { TakenNotice } from './TakenNotice.tsx';
import type { Comparing } from './comparing.ts';
import type { Standing } from './worker/comparing-state.ts';

interface ContributionsProps {
  instrument: Instrument;
  standing: Standing;
  comparing: Comparing;
}

/** What is compared, and opening more of it. Made-up services are never mixed with real ones. */
export function Contributions({ instrument, standing, comparing }: ContributionsProps) {
  const { contributions, isExample } = standing;
  const { progress, taken, takeIn, cancel, forget } = comparing;
  const section = useRef<HTMLElement>(null);
  const isEmpty = contributions === 0 && progress === null;
  return (
    <section className="compare-section" aria-label="Contributions" ref={section} tabIndex={-1}>
      {isExample ? (
        <Notice title="These services are made up">
          They are here to try it out with. Remove them to open the contributions of real services,
          and pass on nothing that is made of them.
        </Notice>
      ) : (
        <OpenContributions
          label={
            contributions === 0
              ? 'The contributions that services gave you'
              : `${counted(contributions, 'contribution')} so far`
          }
          onFiles={takeIn}
        />
      )}
      {isEmpty && <ExampleServices instrument={instrument} onFiles={takeIn} />}
      <TakingIn progress={progress} onStop={cancel} />
      <TakenNotice taken={taken} />
      {contributions > 0 && progress === null && (
        <RemoveAll
          onRemove={() => {
            forget();
            // The question goes, and what is next to open is here.
            section.current?.focus();
          }}
        />
      )}
    </section>
  );
}
