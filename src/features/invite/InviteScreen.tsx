import { agenda } from '#domain/words/agenda-words.ts';
import { invitations } from '#domain/words/invitation-words.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { Page } from '#ui/Page.tsx';
import { CopyText } from './CopyText.tsx';
import './invite.css';

/** Invitations and an agenda, ready to be copied to where people are already written to. */
export function InviteScreen({ open: { instrument, review } }: { open: OpenReview }) {
  const texts = [...invitations(review, instrument), agenda(review)];
  return (
    <Page
      title="Invite people, and an agenda"
      caption={review.service.name}
      lead="Texts to begin with. Copy one into a letter, a message or a notice, and say it in your own words where you like."
      back={{ href: paths.plan(review.id), label: 'Back to the plan' }}
    >
      <p>
        The service, the dates and whom to ask are taken from your plan. Nothing is sent from here.
      </p>
      {texts.map((text) => (
        <CopyText key={text.id} text={text} />
      ))}
    </Page>
  );
}
