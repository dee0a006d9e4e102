import { paths } from '#features/paths.ts';
import { outstanding, reviewsToKeep } from '../review-kept.ts';
import { useEverything } from '../use-everything.ts';
import { Reminder } from './Reminder.tsx';

/** Reminds of a backup of all reviews. */
export function HomeReminder() {
  const all = useEverything();
  if (!all?.ok) return null;
  return <Reminder outstanding={outstanding(reviewsToKeep(all.value))} href={paths.keeping} />;
}
