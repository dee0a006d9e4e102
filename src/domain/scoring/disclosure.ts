import type { Source } from '#domain/instrument/instrument.ts';
import { type Counts, meanOfCounts, medianOfCounts, type Tally } from './tally.ts';

/** In a source of views, from this many ratings on, everything about them may be shown. */
export const SHOW_ALL_FROM = 5;
/** From this many on, but below `SHOW_ALL_FROM`, only their mean may be. */
export const SHOW_MEAN_FROM = 3;

/**
 * What may be known of one source's ratings of one indicator (scoring.md, "What people may see").
 * A hidden figure is not in here at all, so nothing made from a finding can give it away. Examples
 * always are: people who spoke see that they were heard.
 */
export type Finding =
  | (Tally & {
      readonly shown: 'all';
      readonly mean: number | null;
      readonly median: number | null;
      readonly examples: readonly string[];
    })
  | { readonly shown: 'mean'; readonly mean: number; readonly examples: readonly string[] }
  | { readonly shown: 'none'; readonly examples: readonly string[] };

/** Written sources show everything; sources of views only what cannot point at a person. */
export function disclose(kind: Source['kind'], tally: Tally, examples: readonly string[]): Finding {
  if (kind === 'written' || tally.rated >= SHOW_ALL_FROM) return everything(tally, examples);
  const mean = tally.rated >= SHOW_MEAN_FROM ? meanOfCounts(tally.counts) : null;
  return mean === null ? { shown: 'none', examples } : { shown: 'mean', mean, examples };
}

function everything(tally: Tally, examples: readonly string[]): Finding {
  const { counts } = tally;
  return {
    ...tally,
    shown: 'all',
    mean: meanOfCounts(counts),
    median: medianOfCounts(counts),
    examples,
  };
}

/** The mean that may be shown; null where it may not, or where there is none. */
export function shownMean(finding: Finding): number | null {
  return finding.shown === 'none' ? null : finding.mean;
}

/** The counts that may be shown, if they may. */
export function shownCounts(finding: Finding): Counts | null {
  return finding.shown === 'all' ? finding.counts : null;
}
