import type { OpenReview } from '#domain/records/review-records.ts';
import { paths } from '#features/paths.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Beside } from './Beside.tsx';
import { OpenBenchmark } from './OpenBenchmark.tsx';
import { type KeptBenchmark, useBenchmark } from './use-benchmark.ts';
import './benchmark.scss';

/** Where a review lies among many services: never against one of them, and never with a rank. */
export function BenchmarkScreen({ open }: { open: OpenReview }) {
  const kept = useBenchmark();
  return (
    <Page
      title="Beside other services"
      caption={open.review.service.name}
      lead="See where your scores lie among those of many services. None of them is named, and nothing is ranked."
      width="wide"
      back={{ href: paths.summary(open.review.id), label: 'Back to the summary' }}
    >
      <Current open={open} kept={kept} />
      <Announcement urgent>{kept.problem}</Announcement>
    </Page>
  );
}

function Current({ open, kept }: { open: OpenReview; kept: KeptBenchmark }) {
  const { live } = kept;
  if (live === undefined) return <Loading />;
  if (!live.ok) return <Notice tone="warning">{storageSentence(live.error)}</Notice>;
  return live.value === null ? (
    <OpenBenchmark kept={kept} />
  ) : (
    <Beside open={open} kept={kept} benchmark={live.value} />
  );
}
