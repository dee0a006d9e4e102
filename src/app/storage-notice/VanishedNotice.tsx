import { counted } from '#domain/words/counted.ts';
import { paths } from '#features/paths.ts';
import type { Presence } from '#storage/presence.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const dayOf = (moment: string): string => day.format(new Date(moment));

/** There was something in this browser the last time, and there is nothing now. */
export function VanishedNotice({ was }: { was: Presence }) {
  const { reviews, at, backup } = was;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={titleFor(reviews, dayOf(at))}
      actions={
        <>
          <ButtonLink kind="secondary" href={paths.restore}>
            Open a backup
          </ButtonLink>
          <Button kind="quiet" onClick={() => void dismiss()}>
            I know
          </Button>
        </>
      }
    >
      <p>The browser may have cleared them to make room, or somebody may have cleared its data.</p>
      <p>
        {backup === null
          ? 'No backup was made with this browser. There may be one from another device.'
          : `Your last backup: ${backup.name}, of ${dayOf(backup.at)}.`}
      </p>
    </Notice>
  );
}

function titleFor(reviews: number, on: string): string {
  return reviews === 1
    ? `There was 1 review in this browser on ${on}, and there is none now`
    : `There were ${counted(reviews, 'review')} in this browser on ${on}, and there are none now`;
}

async function dismiss(): Promise<void> {
  // Focus was on the button that goes away; main comes next.
  document.getElementById('main')?.focus({ preventScroll: true });
  (await import('#storage/watch-presence.ts')).dismissVanished();
}
