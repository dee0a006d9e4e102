import { useMemo } from 'react';
import type { Benchmark } from '#domain/benchmark/benchmark.ts';
import { youAreHere } from '#domain/benchmark/you-are-here.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { HereList } from './HereList.tsx';
import { HereTable } from './HereTable.tsx';
import { OtherBenchmark } from './OtherBenchmark.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import type { KeptBenchmark } from './use-benchmark.ts';
import { WhatProtectsWhom } from './WhatProtectsWhom.tsx';
import { WhoTheyAre } from './WhoTheyAre.tsx';

interface BesideProps {
  open: OpenReview;
  kept: KeptBenchmark;
  benchmark: Benchmark;
}

/** Who the others are, where this review lies among them, and the same in figures. */
export function Beside({ open, kept, benchmark }: BesideProps) {
  const { instrument, review, sheets } = open;
  const evidence = useMemo(
    () => evidenceFrom(instrument, review.id, sheets),
    [instrument, review.id, sheets],
  );
  const here = useMemo(
    () => youAreHere({ instrument, evidence }, benchmark),
    [instrument, evidence, benchmark],
  );
  const isComparable = here.words !== 'other-instrument';
  return (
    <>
      <WhoTheyAre
        benchmark={benchmark}
        words={here.words}
        version={instrument.version}
        takesFocus={kept.done === 'opened'}
      />
      {isComparable && (
        <>
          <HereList open={open} here={here} />
          <HereTable here={here} />
          <SourcesTable evidence={evidence} here={here} />
        </>
      )}
      <WhatProtectsWhom rules={benchmark.rules} />
      <OtherBenchmark kept={kept} />
      <Announcement>
        {kept.done === 'opened' && `Opened: about ${benchmark.services} services.`}
      </Announcement>
    </>
  );
}
