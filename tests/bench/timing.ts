/** How long something takes, in milliseconds: the median of several runs after one to warm up. */
export function medianTime(run: () => unknown, runs: number): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return percentile(times, 50);
}

/** The same for something that takes its time. */
export async function medianTimeOf(run: () => Promise<unknown>, runs: number): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count += 1) times.push(await timeOf(run));
  return percentile(times, 50);
}

export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The figure that `percent` of the figures do not exceed. */
export function percentile(figures: readonly number[], percent: number): number {
  const ordered = figures.toSorted((a, b) => a - b);
  const place = Math.ceil((percent / 100) * ordered.length) - 1;
  const figure = ordered[Math.max(0, place)];
  if (figure === undefined) throw new Error('There is nothing to measure');
  return figure;
}

/** What something comes to, and how long it takes, in milliseconds. */
export function timed<Value>(run: () => Value): readonly [value: Value, ms: number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}
