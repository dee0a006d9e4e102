import { useRef, useState } from 'react';
import { paths } from '#features/paths.ts';
import { useLive } from '#storage/live.ts';
import { storedReviewIds } from '#storage/reviews.ts';
import type { Offer } from '#storage/team-folder.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { addOffered } from './add-offered.ts';

/** Reviews in the folder that are not on this device. None is added unless somebody asks for it. */
export function Offers({ offers }: { offers: readonly Offer[] }) {
  const here = useLive(storedReviewIds, []);
  const [added, setAdded] = useState<Offer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  async function add(offer: Offer): Promise<void> {
    const why = await addOffered(offer);
    setProblem(why);
    setAdded(why === null ? offer : null);
    // The button has gone with the review, and the focus with it.
    outcome.current?.focus();
  }
  const away = here?.ok ? onlyOnce(offers).filter(({ reviewId }) => !here.value.has(reviewId)) : [];
  return (
    <>
      <div className="keep-outcome" role="status" ref={outcome} tabIndex={-1}>
        {problem !== null && <Notice tone="warning">{problem}</Notice>}
        {added !== null && (
          <Notice tone="success">
            <a href={paths.review(added.reviewId)}>{nameOf(added)}</a> is on this device now.
          </Notice>
        )}
      </div>
      {away.length > 0 && <p>In the folder, and not on this device:</p>}
      <ul className="keep-offers" role="list">
        {away.map((offer) => (
          <li key={offer.reviewId}>
            <span>A review of {nameOf(offer)}, from another device</span>
            <Button kind="quiet" onClick={() => void add(offer)}>
              Add this review<VisuallyHidden>{` of ${nameOf(offer)}`}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const nameOf = ({ service }: Offer): string =>
  service.trim() === '' ? 'a service without a name' : service;

/** Several devices may have the same review: one of them is enough to have it from. */
function onlyOnce(offers: readonly Offer[]): readonly Offer[] {
  return [...new Map(offers.map((offer) => [offer.reviewId, offer])).values()];
}
