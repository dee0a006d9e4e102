import { FormProvider } from 'react-hook-form';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { FactChoices } from './FactChoices.tsx';
import { HeldBackList } from './HeldBackList.tsx';
import { NothingYet } from './NothingYet.tsx';
import { OtherChoices } from './OtherChoices.tsx';
import { SaveContribution } from './SaveContribution.tsx';
import { SavedBefore } from './SavedBefore.tsx';
import { type ToContribute, useContribution } from './use-contribution.ts';
import { WhatIsInIt } from './WhatIsInIt.tsx';

/** What to say, what would be in the file, what would not, and the file. */
export function Contributing({ open, identity, seal, previous }: ToContribute) {
  const { form, contribution } = useContribution({ open, identity, seal, previous });
  const { instrument, review, sheets } = open;
  if (isNothing(contribution)) return <NothingYet review={review} />;
  return (
    <>
      <SavedBefore review={review} />
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => event.preventDefault()}>
          <h2>How much to say about your service</h2>
          <p className="contribute-words">
            A few facts together can point at one service, in a small area most of all. Say less
            where you like: what is left out cannot be worked out from the file.
          </p>
          <FactChoices service={review.service} />
          <OtherChoices review={review} canFollow={previous !== null} />
        </form>
      </FormProvider>
      <section className="contribute-section">
        <h2>What would be in the file</h2>
        <p className="contribute-words">All of this, and nothing else.</p>
        <WhatIsInIt contribution={contribution} instrument={instrument} />
      </section>
      <section className="contribute-section">
        <h2>What stays with you</h2>
        <HeldBackList evidence={evidenceFrom(instrument, review.id, sheets)} />
      </section>
      <SaveContribution
        review={review}
        contribution={contribution}
        code={identity.code}
        checked={form.handleSubmit}
      />
    </>
  );
}

function isNothing({ findings, actions }: { findings: object; actions: object }): boolean {
  return Object.keys(findings).length + Object.keys(actions).length === 0;
}
