import { BENCHMARK_ENDING } from '#files/benchmark.ts';
import { FileField } from '#ui/FileField.tsx';
import type { KeptBenchmark } from './use-benchmark.ts';

interface BenchmarkFieldProps {
  label: string;
  buttonLabel: string;
  kept: KeptBenchmark;
}

/** Opens a benchmark, and says why it cannot be used. */
export function BenchmarkField({ label, buttonLabel, kept }: BenchmarkFieldProps) {
  return (
    <FileField
      label={label}
      hint={`Its name ends in ${BENCHMARK_ENDING}.`}
      accept=".json"
      buttonLabel={buttonLabel}
      error={kept.problem ?? undefined}
      onFiles={kept.open}
    />
  );
}
