import { Button } from '#ui/Button.tsx';
import { BenchmarkField } from './BenchmarkField.tsx';
import type { KeptBenchmark } from './use-benchmark.ts';

/** Another benchmark in the place of this one, or none. */
export function OtherBenchmark({ kept }: { kept: KeptBenchmark }) {
  return (
    <section className="benchmark-section benchmark-words">
      <h2>Another benchmark, or none</h2>
      <p>
        One benchmark is kept on this device, for all its reviews. To take it away removes it from
        this browser; the file that you opened stays where it is.
      </p>
      <BenchmarkField
        label="Another benchmark, in the place of this one"
        buttonLabel="Open another benchmark"
        kept={kept}
      />
      <Button kind="quiet" onClick={kept.takeAway}>
        Take the benchmark away
      </Button>
    </section>
  );
}
