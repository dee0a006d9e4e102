import { useCallback, useState } from 'react';
import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { useLoaded } from '#features/use-loaded.ts';
import { sealOf } from '#files/seal.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Contributing } from './Contributing.tsx';
import './contribute.scss';
import { keptIdentity, newIdentity } from './identity.ts';
import { usePreviousContribution } from './use-previous-contribution.ts';

/** The anonymised contribution: what would be in it, in full, before there is one; then the file. */
export function ContributeScreen({ open }: { open: OpenReview }) {
  const { review } = open;
  const [drafted] = useState(newIdentity);
  const identity = keptIdentity(review) ?? drafted;
  const { code } = identity;
  const seal = useLoaded(useCallback(() => sealOf(code), [code]));
  const previous = usePreviousContribution(review);
  return (
    <Page
      title="The anonymised contribution"
      caption={review.service.name}
      lead="With a contribution, your result can be looked at beside those of other services, without anybody knowing that it is yours. The app sends nothing: you save a file, and give it to whom you choose."
      width="wide"
      back={{ href: paths.share(review.id), label: 'Back to share and keep' }}
    >
      {seal === undefined || previous === undefined ? (
        <Loading />
      ) : (
        <Contributing open={open} identity={identity} seal={seal} previous={previous} />
      )}
    </Page>
  );
}
