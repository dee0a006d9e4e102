import { type ReactNode, useState } from 'react';
import { useLoaded } from '#features/use-loaded.ts';
import { anyReviews } from '#storage/any-reviews.ts';
import { useLive } from '#storage/live.ts';
import { Loading } from '#ui/Loading.tsx';
import { StorageTrouble } from './StorageTrouble.tsx';
import { Welcome } from './Welcome.tsx';
import './reviews.scss';

interface HomeScreenProps {
  /** Under the list, where there is one: a backup that is due. */
  reminder?: ReactNode;
}

/** The reviews on this device, or what this app is for somebody who has none yet. */
export function HomeScreen({ reminder }: HomeScreenProps) {
  const [attempt, setAttempt] = useState(0);
  const any = useLive(anyReviews, [attempt]);
  if (any === undefined) return <Loading />;
  if (any.ok) return any.value ? <LateReviews reminder={reminder} /> : <Welcome />;
  return <StorageTrouble failure={any.error} onRetry={() => setAttempt(attempt + 1)} />;
}

const loadReviews = () => import('./ReviewsHere.tsx');

/** What lists reviews has to know what a review is: a first visit does without it. */
function LateReviews({ reminder }: HomeScreenProps) {
  const loaded = useLoaded(loadReviews);
  return loaded ? <loaded.ReviewsHere reminder={reminder} /> : <Loading />;
}
