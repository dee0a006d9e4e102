import type { ComponentType } from 'react';
import type { OpenReview } from '#domain/records/review-records.ts';
import { NotFound } from '../NotFound.tsx';
import { OpenedReview } from './OpenedReview.tsx';

/**
 * Makes a screen for an address from one for a review.
 *
 * @param propsFor finds what else the address names, such as an indicator; undefined when the
 *   review has no such thing.
 * @param manner the screen on which people choose between versions need not be told to.
 */
export function inReview<Params extends { reviewId: string }, Props extends object>(
  Screen: ComponentType<Props>,
  propsFor: (open: OpenReview, params: Params) => Props | undefined,
  manner?: 'is-choosing',
): ComponentType<Params> {
  return function ScreenInReview(params: Params) {
    const { reviewId } = params;
    // A key, so that the screens of one review never start with the answers of another.
    return (
      <OpenedReview key={reviewId} reviewId={reviewId} isChoosing={manner === 'is-choosing'}>
        {(open) => {
          const props = propsFor(open, params);
          return props ? <Screen {...props} /> : <NotFound />;
        }}
      </OpenedReview>
    );
  };
}
