import { Benchmark, isWithinItsGroup } from '#domain/benchmark/benchmark.ts';
import { DIMENSIONS } from '#domain/comparing/filters.ts';
import { ok, type Result } from '#domain/result.ts';
import { inKnownOrder, valueName } from '#domain/words/filter-words.ts';
import * as z from 'zod/mini';
import type { FileFailure } from './file-failure.ts';
import { openExactly } from './file-kind.ts';
import { fileName } from './file-name.ts';

/** What these files call themselves. */
export const BENCHMARK_KIND = 'sri2-benchmark';
const FORMAT = 1;

/** How their names end. */
export const BENCHMARK_ENDING = '.sri2-benchmark.json';

/** The file as a whole. It goes to others, so it is strict: what is not named here is in none. */
export const BenchmarkFile = z
  .strictObject({
    kind: z.literal(BENCHMARK_KIND),
    format: z.literal(FORMAT),
    ...Benchmark.shape,
  })
  .check(z.refine(isWithinItsGroup));

/** The text of a benchmark: JSON with line breaks, so that a person can read it without this app. */
export function encodeBenchmark(benchmark: Benchmark): string {
  const file = { kind: BENCHMARK_KIND, format: FORMAT, ...benchmark };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a benchmark whole, or says why not: never a part of one. */
export function decodeBenchmark(text: string): Result<Benchmark, FileFailure> {
  const file = openExactly(text, { kind: BENCHMARK_KIND, format: FORMAT, schema: BenchmarkFile });
  if (!file.ok) return file;
  const { kind: _kind, format: _format, ...benchmark } = file.value;
  return ok(benchmark);
}

/** "2026-11-21-inpatient-ward.sri2-benchmark.json": the day first, so that a long group cuts none of it. */
export function benchmarkFileName({ made, group }: Pick<Benchmark, 'made' | 'group'>): string {
  const values = DIMENSIONS.flatMap((name) =>
    inKnownOrder(name, group[name] ?? []).map((value) => valueName(name, value)),
  );
  const words = values.length === 0 ? ['all services'] : values;
  return fileName([made, ...words].join(' '), BENCHMARK_ENDING, 'benchmark');
}
