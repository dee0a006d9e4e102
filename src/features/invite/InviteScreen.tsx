import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { agenda } from '#domain/words/agenda-words.ts';
import { invitations } from '#domain/words/invitation-words.ts';
import { paths } from '#features/paths.ts';
import { Page } from '#ui/Page.tsx';
import { CopyText } from './CopyText.tsx';
import { linksOf } from './links.ts';
import { OwnDevices } from './OwnDevices.tsx';
import { useReturnKey } from './use-return-key.ts';
import './invite.css';

interface InviteScreenProps {
  open: OpenReview;
  /** Whose link the person came for. */
  source: Source | undefined;
}

/** Links to fill in a sheet, and invitations and an agenda to be copied to where people are written to. */
export function InviteScreen({ open, source }: InviteScreenProps) {
  const { instrument, review } = open;
  const returnKey = useReturnKey(review);
  const { recipient } = returnKey;
  const links = recipient === null ? [] : linksOf(open, recipient);
  const bySource = new Map<string, string>(links.map((each) => [each.source.id, each.link]));
  const texts = [...invitations(review, instrument, bySource), agenda(review)];
  return (
    <Page
      title="Invite people, and an agenda"
      caption={review.service.name}
      lead="Links to fill in a sheet, and texts to begin with. Nothing is sent from here."
      back={
        source === undefined
          ? { href: paths.plan(review.id), label: 'Back to the plan' }
          : { href: paths.source(review.id, source.id), label: `Back to ${source.name}` }
      }
    >
      <OwnDevices open={open} wanted={source} returnKey={returnKey} />
      <h2>Texts to copy</h2>
      <p>
        Copy one into a letter, a message or a notice, and say it in your own words where you like.
        The service, the dates and whom to ask are taken from your plan.
      </p>
      {texts.map((text) => (
        <CopyText key={text.id} text={text} />
      ))}
    </Page>
  );
}
