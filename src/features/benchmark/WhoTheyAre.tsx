import type { Benchmark } from '#domain/benchmark/benchmark.ts';
import type { SameWords } from '#domain/benchmark/you-are-here.ts';
import { othersInWords, sameWordsInWords } from '#domain/words/benchmark-words.ts';
import { filterInWords } from '#domain/words/filter-words.ts';
import { Notice } from '#ui/Notice.tsx';
import { StepHeading } from './StepHeading.tsx';

interface WhoTheyAreProps {
  benchmark: Benchmark;
  words: SameWords;
  /** Of the instrument that this review uses. */
  version: number;
  takesFocus: boolean;
}

/** The group that the benchmark is about, and whether it was asked the same. */
export function WhoTheyAre({ benchmark, words, version, takesFocus }: WhoTheyAreProps) {
  const narrowed = filterInWords(benchmark.group);
  const caution = sameWordsInWords(words, version);
  return (
    <section className="benchmark-section benchmark-words">
      <StepHeading takesFocus={takesFocus}>Who the others are</StepHeading>
      <p>{othersInWords(benchmark)} Yours may be one of them.</p>
      {narrowed.length === 0 ? (
        <p>They are all the services that gave a contribution.</p>
      ) : (
        <ul>
          {narrowed.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {caution !== null && words === 'any-version' && <p>{caution}</p>}
      {caution !== null && words !== 'any-version' && <Notice tone="warning">{caution}</Notice>}
    </section>
  );
}
