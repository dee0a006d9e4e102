import { expect, test } from 'vitest';
import type { Benchmark } from '#domain/benchmark/benchmark.ts';
import { makeBenchmark } from '#domain/benchmark/make-benchmark.ts';
import { canonical } from '#domain/records/canonical.ts';
import type { Result } from '#domain/result.ts';
import { BENCHMARK_KIND, decodeBenchmark, encodeBenchmark } from '#files/benchmark.ts';
import { readPlain } from '#files/chosen-file.ts';
import type { FileFailure } from '#files/file-failure.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { mutatedFiles } from '#tests/builders/mutated-files.ts';
import { groupPicture, published } from '#tests/builders/published-groups.ts';
import { faultInSentence } from './plain-sentence.ts';

const COUNT = 10_000;
const SEED = 20261123;

const v1 = loadV1();
const benchmark = makeBenchmark(
  groupPicture(v1, { area: ['lothian', null], setting: ['community'], programme: ['NORTH14'] }),
  published(v1),
);

test('10,000 mutated benchmarks: each is refused in a sentence, or taken whole', async () => {
  if (benchmark === null) throw new Error('There is no benchmark');
  const problems: string[] = [];
  const seen = { refused: 0, taken: 0 };
  for (const { how, bytes } of mutatedFiles(encodeBenchmark(benchmark), COUNT, SEED)) {
    const read = await readWhole(bytes);
    seen[read.ok ? 'taken' : 'refused'] += 1;
    const problem = read.ok ? faultIn(read.value, bytes) : faultInSentence(read.error, 'benchmark');
    if (problem !== null) problems.push(`${how}: ${problem}`);
  }
  console.info(`Mutated benchmarks: ${seen.refused} refused, ${seen.taken} taken`);
  expect(problems.slice(0, 5)).toEqual([]);
  expect(seen.refused).toBeGreaterThan(COUNT / 3);
  expect(seen.taken).toBeGreaterThan(COUNT / 20);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
}, 120_000);

async function readWhole(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Benchmark, FileFailure>> {
  const text = await readPlain(new Blob([bytes]), BENCHMARK_KIND);
  return text.ok ? decodeBenchmark(text.value) : text;
}

/** Everything in the file, and nothing else, must be in what was taken, and stay so. */
function faultIn(taken: Benchmark, bytes: Uint8Array): string | null {
  const again = encodeBenchmark(taken);
  const text = new TextDecoder().decode(bytes);
  if (canonical(JSON.parse(again)) !== canonical(JSON.parse(text))) return `not whole: ${again}`;
  if (saysOfFew(taken)) return 'about fewer than 10 services';
  const read = decodeBenchmark(again);
  return read.ok && encodeBenchmark(read.value) === again ? null : 'not the same afterwards';
}

/** Looked at by hand, past the schema. */
function saysOfFew({ services, indicators }: Benchmark): boolean {
  const numbers = Object.values(indicators).flatMap(({ spread, sources }) => [
    ...(spread === null ? [] : [spread.n, ...spread.bins.map(({ n }) => n)]),
    ...Object.values(sources).flatMap((source) => source?.n ?? []),
  ]);
  return [services, ...numbers].some((n) => n < 10 || n % 5 !== 0);
}
