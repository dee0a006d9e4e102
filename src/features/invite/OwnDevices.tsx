import { FormProvider } from 'react-hook-form';
import type { Source } from '#domain/instrument/instrument.ts';
import type { ReturnRecipient } from '#domain/records/return-keys.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { BusyStatus } from '#ui/BusyStatus.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Problem } from '#ui/Problem.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import { isOnlyHere } from './app-address.ts';
import { linksOf } from './links.ts';
import { SourceLink } from './SourceLink.tsx';
import { useInvitedForm } from './use-invited-form.ts';
import type { ReturnKeyOf } from './use-return-key.ts';
import { WhatIsInALink } from './WhatIsInALink.tsx';

interface OwnDevicesProps {
  open: OpenReview;
  /** The source that the person came here for. */
  wanted: Source | undefined;
  returnKey: ReturnKeyOf;
}

/** Links by which people fill in a sheet on a phone or computer of their own. */
export function OwnDevices({ open, wanted, returnKey }: OwnDevicesProps) {
  const { recipient, busy, step, hasBegun, make } = returnKey;
  return (
    <section>
      <StepHeading takesFocus={false}>On people’s own phones and computers</StepHeading>
      <p>
        Give people a link, or show them its QR code. Each fills in a sheet in their own browser,
        and sends it back to you as a file or in a message. Then{' '}
        <a href={paths.returns(open.review.id)}>add what was sent back</a>.
      </p>
      <WhatIsInALink />
      {isOnlyHere() && <OnlyHere />}
      <Problem sentence={step.hasFailed ? NOT_MADE : null} />
      {recipient === null ? (
        <Button aria-disabled={busy !== null} onClick={make}>
          Make the links
        </Button>
      ) : (
        <Links {...{ open, wanted, recipient }} takesFocus={hasBegun} />
      )}
      <BusyStatus words={busy && 'Making the links'} />
    </section>
  );
}

const NOT_MADE =
  'What opens the sheets could not be saved on this device, so there is no link yet. The top of the page says why.';

interface LinksProps extends Omit<OwnDevicesProps, 'returnKey'> {
  recipient: ReturnRecipient;
  takesFocus: boolean;
}

function Links({ open, wanted, recipient, takesFocus }: LinksProps) {
  const form = useInvitedForm(open);
  const links = linksOf(open, recipient);
  const isLeftOut = wanted !== undefined && !links.some(({ source }) => source.id === wanted.id);
  return (
    <FormProvider {...form}>
      <StepHeading takesFocus={takesFocus}>A link for each source</StepHeading>
      {isLeftOut && (
        <p>
          {wanted.name} is not part of this review, so it has no link.{' '}
          <a href={paths.plan(open.review.id)}>Change the plan</a>
        </p>
      )}
      {links.map(({ source, link }) => (
        <SourceLink key={source.id} {...{ source, link }} isWanted={source.id === wanted?.id} />
      ))}
    </FormProvider>
  );
}

function OnlyHere() {
  return (
    <Notice tone="warning" title="These links work on this computer only">
      The app is open at an address that is this computer’s own, which no other phone or computer
      can open. Open the app where others find it, take this review there with a backup, and make
      the links there.
    </Notice>
  );
}
