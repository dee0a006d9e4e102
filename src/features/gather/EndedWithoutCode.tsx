import type { Source } from '#domain/instrument/instrument.ts';
import type { Review } from '#domain/records/review.ts';
import { endedFreely, forgetEndedFreely } from '#storage/ended-freely.ts';
import { useLive } from '#storage/live.ts';
import { Notice } from '#ui/Notice.tsx';

/** Tells the coordinator that handing over was ended without their code, until they have read it. */
export function EndedWithoutCode({ review, source }: { review: Review; source: Source }) {
  const live = useLive(endedFreely, []);
  const ended = live?.ok ? live.value : null;
  if (ended?.reviewId !== review.id || ended.sourceId !== source.id) return null;
  return (
    <Notice
      tone="warning"
      title="Handing over was ended without the code"
      dismissLabel="I have read this"
      onDismiss={() => void forgetEndedFreely()}
    >
      It happened on {inWords.format(new Date(ended.at))}, after the wait. If it was not you,
      somebody else has had the app open on this device since.
    </Notice>
  );
}

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
