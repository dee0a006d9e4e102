import { Benchmark } from '#domain/benchmark/benchmark.ts';
import { ok, type Result } from '#domain/result.ts';
import { database } from './database.ts';
import { expected } from './expected.ts';
import type { StorageFailure } from './failure.ts';

const KEY = 'benchmark';

/**
 * The benchmark that reviews on this device are set beside. Null where there is none, or none that
 * can be read: it is a copy of a file, which can be opened again.
 */
export async function keptBenchmark(): Promise<Benchmark | null> {
  return Benchmark.safeParse(await database.device.get(KEY)).data ?? null;
}

/** Keeps a benchmark in the place of the one before. It holds nothing of any review. */
export async function keepBenchmark(benchmark: Benchmark): Promise<Result<null, StorageFailure>> {
  return expected(async () => {
    await database.device.put(benchmark, KEY);
    return ok(null);
  });
}

/** Takes the benchmark away. The file that it came from stays where it is. */
export async function forgetBenchmark(): Promise<Result<null, StorageFailure>> {
  return expected(async () => {
    await database.device.delete(KEY);
    return ok(null);
  });
}
