import { BenchmarkField } from './BenchmarkField.tsx';
import { StepHeading } from './StepHeading.tsx';
import type { KeptBenchmark } from './use-benchmark.ts';

/** Before there is a benchmark: what it is, and opening one. */
export function OpenBenchmark({ kept }: { kept: KeptBenchmark }) {
  return (
    <div className="benchmark-words">
      <StepHeading takesFocus={kept.done === 'taken-away'}>Open a benchmark</StepHeading>
      <p>
        Those who compare services, such as the Scottish Recovery Network, can send a file back: a
        benchmark. It says how a group of services spread over the scale, and nothing about any one
        of them.
      </p>
      <p>
        Open it here, and you see where your own scores lie. It stays on this device, and learns
        nothing of your review. Nothing is sent.
      </p>
      <BenchmarkField
        label="The benchmark that you were sent"
        buttonLabel="Open a benchmark"
        kept={kept}
      />
    </div>
  );
}
