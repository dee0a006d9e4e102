import { useState } from 'react';
import { useLoaded } from '#features/use-loaded.ts';
import { anyReviews } from '#storage/any-reviews.ts';
import { useLive } from '#storage/live.ts';
import { Loading } from '#ui/Loading.tsx';
import { StorageTrouble } from './StorageTrouble.tsx';
import { Welcome } from './Welcome.tsx';
import './reviews.scss';

/** The reviews on this device, or what this app is for somebody who has none yet. */
export function HomeScreen() {
  const [attempt, setAttempt] = useState(0);
  const any = useLive(anyReviews, [attempt]);
  if (any === undefined) return <Loading />;
  if (any.ok) return any.value ? <LateReviews /> : <Welcome />;
  return <StorageTrouble failure={any.error} onRetry={() => setAttempt(attempt + 1)} />;
}

const loadReviews = () => import('./ReviewsHere.tsx');

/** What lists reviews has to know what a review is: a first visit does without it. */
function LateReviews() {
  const loaded = useLoaded(loadReviews);
  return loaded ? <loaded.ReviewsHere /> : <Loading />;
}
