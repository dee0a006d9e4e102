import { MINIMUM } from '#domain/comparing/minimum.ts';
import { ROUNDED_TO } from '#domain/comparing/publish.ts';
import type { Filter } from '#domain/comparing/filters.ts';
import type { Hidden } from '#domain/comparing/hidden.ts';
import { filterInWords } from '#domain/words/filter-words.ts';
import type { CsvValue } from '#domain/tables/csv-text.ts';

/** The columns, in order. Other software reads them by these names. */
export const COMPARISON_COLUMNS = [
  'group',
  'group_filter',
  'quarter',
  'measure',
  'indicator',
  'source',
  'viewpoint',
  'from',
  'to',
  'value',
  'services',
  'sources_counted',
  'status',
  'minimum_services',
  'services_rounded_to',
  'means_rounded_to',
] as const;

export type Measure =
  | 'services'
  | 'score_mean'
  | 'source_mean'
  | 'viewpoint_mean'
  | 'spread'
  | 'parting'
  | 'coverage'
  | 'action'
  | 'change';

/**
 * Why a line has a figure or none. `few-left-out` has one, about most of those asked for; `nearly-all`
 * has none, but names the class that all services are in, or all but a few.
 */
export type Status =
  | 'shown'
  | 'few-left-out'
  | 'nearly-all'
  | 'fewer-than-10'
  | 'would-single-out'
  | 'not-cleared'
  | 'no-source';

/** One figure; what a measure does not have is left out. */
export type ComparisonLine = {
  readonly group: number;
  readonly filter: Filter;
  readonly measure: Measure;
  readonly status: Status;
} & Partial<
  Readonly<
    Record<
      'quarter' | 'indicator' | 'source' | 'viewpoint' | 'from' | 'to' | 'value' | 'services',
      CsvValue
    >
  >
> & { readonly sourcesCounted?: string };

export const STATUS_OF: Readonly<Record<Hidden['because'], Status>> = {
  'too-few': `fewer-than-${MINIMUM.publish}`,
  'would-single-out': 'would-single-out',
  trouble: 'not-cleared',
};

/** A line's cells, in the order of the columns. */
export function comparisonLine(line: ComparisonLine): readonly CsvValue[] {
  const cells: Readonly<Record<(typeof COMPARISON_COLUMNS)[number], CsvValue>> = {
    group: line.group,
    group_filter: filterInWords(line.filter).join('; '),
    quarter: line.quarter ?? null,
    measure: line.measure,
    indicator: line.indicator ?? null,
    source: line.source ?? null,
    viewpoint: line.viewpoint ?? null,
    from: line.from ?? null,
    to: line.to ?? null,
    value: line.value ?? null,
    services: line.services ?? null,
    sources_counted: line.sourcesCounted ?? null,
    status: line.status,
    minimum_services: MINIMUM.publish,
    services_rounded_to: ROUNDED_TO,
    means_rounded_to: MEANS_ROUNDED_TO,
  };
  return COMPARISON_COLUMNS.map((name) => cells[name]);
}

const MEANS_ROUNDED_TO = 0.1;
