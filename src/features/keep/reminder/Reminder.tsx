import { reminderFor } from '#domain/keeping/reminder.ts';
import { amountOf } from '#domain/keeping/unkept.ts';
import { now } from '#features/clock.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useFolderNews } from '../folder/folder-news.ts';
import '../keep.scss';
import type { Outstanding } from '../review-kept.ts';
import { asSubject, whenInWords } from '../unkept-words.ts';
import { dismissReminders, useDismissed } from './dismissed.ts';
import { FolderTrouble } from './FolderTrouble.tsx';

interface ReminderProps {
  outstanding: Outstanding;
  /** Where a backup of it can be saved. */
  href: string;
}

/** Reminds of a backup, as loudly as there is work that exists nowhere else; mostly not at all. */
export function Reminder({ outstanding: { unkept, lastBackup }, href }: ReminderProps) {
  const { isDismissed } = useDismissed();
  const { failure } = useFolderNews();
  if (isDismissed) return null;
  if (failure !== null) return <FolderTrouble failure={failure} />;
  const reminder = reminderFor(amountOf(unkept), lastBackup, now());
  const words = `${asSubject(unkept, 'exists', 'exist')} only in this browser`;
  if (reminder === 'none') return null;
  if (reminder === 'gentle') {
    return (
      <p className="keep-gentle">
        <span>
          {words}. <a href={href}>Save a backup</a>
        </span>
        <Button kind="quiet" onClick={dismissReminders}>
          Not now
        </Button>
      </p>
    );
  }
  return (
    <Notice
      title={words}
      onDismiss={dismissReminders}
      dismissLabel="Not now"
      actions={
        <ButtonLink kind="secondary" href={href}>
          Save a backup
        </ButtonLink>
      }
    >
      {lastBackup === null
        ? 'There is no backup of them yet. If this browser lost them, they would be gone.'
        : `The last backup was made on ${whenInWords(lastBackup)}. What has been done since is not in it.`}
    </Notice>
  );
}
