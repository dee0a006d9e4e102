import { HomeScreen } from '#features/reviews/HomeScreen.tsx';
import { useLoaded } from '#features/use-loaded.ts';

/** The home screen, with the reminder that another feature has for it. */
export function HomeRoute() {
  return <HomeScreen reminder={<LateReminder />} />;
}

/** Nobody waits for it, and nothing is said when its code does not arrive. */
const loadReminder = () => import('#features/keep/reminder/HomeReminder.tsx').catch(() => null);

function LateReminder() {
  const loaded = useLoaded(loadReminder);
  return loaded && <loaded.HomeReminder />;
}
