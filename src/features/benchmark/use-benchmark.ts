import { useState } from 'react';
import type { Benchmark } from '#domain/benchmark/benchmark.ts';
import type { Result } from '#domain/result.ts';
import { BENCHMARK_KIND, decodeBenchmark } from '#files/benchmark.ts';
import { readPlain } from '#files/chosen-file.ts';
import { fileSentence } from '#files/file-failure.ts';
import { forgetBenchmark, keepBenchmark, keptBenchmark } from '#storage/benchmark.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { storageSentence } from '#storage/failure-words.ts';
import { type Live, useLive } from '#storage/live.ts';

export type KeptBenchmark = {
  readonly live: Live<Benchmark | null>;
  /** Why the last thing that was asked for was not done, in a sentence. */
  readonly problem: string | null;
  /** What was done last; null until then: the page's own heading has the focus. */
  readonly done: 'opened' | 'taken-away' | null;
  readonly open: (files: readonly File[]) => void;
  readonly takeAway: () => void;
};

/** The benchmark that is kept on this device, opening another and taking it away. */
export function useBenchmark(): KeptBenchmark {
  const live = useLive(keptBenchmark, []);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<KeptBenchmark['done']>(null);

  function run(work: () => Promise<string | null>, then: KeptBenchmark['done']): void {
    setProblem(null);
    work().then(
      (found) => settle(found, then),
      (bug: unknown) =>
        setProblem(() => {
          throw bug;
        }),
    );
  }

  function settle(found: string | null, then: KeptBenchmark['done']): void {
    setProblem(found);
    if (found === null) setDone(then);
  }

  return {
    live,
    problem,
    done,
    open: (files) => run(() => opened(files), 'opened'),
    takeAway: () => run(async () => sentenceOf(await forgetBenchmark()), 'taken-away'),
  };
}

/** Null, or why the file was not taken. What is kept stays as it is then. */
async function opened([file, ...others]: readonly File[]): Promise<string | null> {
  if (file === undefined) return null;
  if (others.length > 0) return 'Open one file at a time.';
  const text = await readPlain(file, BENCHMARK_KIND);
  const benchmark = text.ok ? decodeBenchmark(text.value) : text;
  if (!benchmark.ok) return fileSentence(benchmark.error, 'benchmark');
  return sentenceOf(await keepBenchmark(benchmark.value));
}

function sentenceOf(result: Result<null, StorageFailure>): string | null {
  return result.ok ? null : storageSentence(result.error);
}
