import * as z from 'zod/mini';
import { BandId, IndicatorId, PracticeId, SourceId, ViewpointId } from '#domain/records/ids.ts';

/**
 * The instrument: the content of one version of SRI 2. It is data, in `indicators/`, and the only
 * place that the app takes its indicators, sources, statements and labels from.
 */

/** Who wrote a text: published by the Scottish Recovery Network, or by this project. */
const Provenance = z.literal(['published', 'project']);
const Text = z.string().check(z.minLength(1));

const Scale = z.object({
  lowest: z.object({ rating: z.literal(1), label: Text }),
  highest: z.object({ rating: z.literal(5), label: Text }),
  notApplicable: z.object({ label: Text, meaning: Text }),
  provenance: Provenance,
});

/** A stretch of the scale, from its lowest score up to where the next one begins. */
export const Band = z.object({
  id: BandId,
  name: Text,
  from: z.nullable(z.number()),
  meaning: Text,
});
export type Band = z.infer<typeof Band>;

export const Viewpoint = z.object({ id: ViewpointId, name: Text, meaning: Text });
export type Viewpoint = z.infer<typeof Viewpoint>;

export const Source = z.object({
  id: SourceId,
  /** `written` sources are read; `views` are given by people, who are protected. */
  kind: z.literal(['written', 'views']),
  viewpoint: ViewpointId,
  name: Text,
  shortName: Text,
  /** What one sheet is called, and several: "Care plan", "care plans". */
  sheet: z.object({ one: Text, many: Text }),
  recommended: z.int().check(z.positive()),
  /** One sheet is all that this source ever has. */
  single: z.boolean(),
  /** The longest that gathering should take, where guidance says. */
  minutes: z.nullable(z.int().check(z.positive())),
  purpose: Text,
  guidance: z.array(Text),
  provenance: Provenance,
});
export type Source = z.infer<typeof Source>;

/** Sources of views that become one when either is too small to stand alone. */
export const Pool = z.object({
  id: SourceId,
  name: Text,
  shortName: Text,
  sources: z.array(SourceId).check(z.minLength(2)),
});
export type Pool = z.infer<typeof Pool>;

/** A way of working together that a team can tick on its co-production checklist. */
export const Practice = z.object({ id: PracticeId, text: Text, hint: Text });
export type Practice = z.infer<typeof Practice>;

/** The file that every version of the instrument has once. */
export const InstrumentFile = z.strictObject({
  id: Text,
  version: z.int().check(z.positive()),
  language: Text,
  title: Text,
  credit: Text,
  scale: Scale,
  bands: z.array(Band).check(z.minLength(1)),
  viewpoints: z.array(Viewpoint).check(z.minLength(1)),
  sources: z.array(Source).check(z.minLength(1)),
  pools: z.array(Pool),
  coProduction: z.array(Practice),
  indicators: z.array(IndicatorId).check(z.minLength(1)),
});
export type InstrumentFile = z.infer<typeof InstrumentFile>;

const Statement = z.strictObject({
  text: Text,
  prompts: z.array(Text),
  provenance: Provenance,
});
export type Statement = z.infer<typeof Statement>;

/** The file that every indicator has. */
export const IndicatorFile = z.strictObject({
  id: IndicatorId,
  name: z.strictObject({ text: Text, provenance: Provenance }),
  shortName: Text,
  meaning: z.strictObject({ text: Text, provenance: Provenance }),
  why: z.strictObject({ text: Text, reference: z.optional(Text), provenance: Provenance }),
  statements: z.record(SourceId, Statement),
  ideas: z.strictObject({ items: z.array(Text), provenance: Provenance }),
});
export type IndicatorFile = z.infer<typeof IndicatorFile>;

/** An indicator in its place: `number` counts from 1 in the published order. */
export type Indicator = IndicatorFile & { readonly number: number };

export type Instrument = Omit<InstrumentFile, 'indicators'> & {
  readonly indicators: readonly Indicator[];
};

/** The band that has no lower edge holds every score below the others. */
export function bandOf(instrument: Instrument, score: number): Band {
  const reached = instrument.bands.filter(({ from }) => from === null || reaches(score, from));
  const best = reached.toSorted((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity))[0];
  if (best === undefined) throw new Error(`No band holds a score of ${score}`);
  return best;
}

/**
 * Whether a figure made by dividing is at least some edge. The means of means that ought to be
 * exactly 4 can be a few trillionths short of it in floating point.
 */
export function reaches(figure: number, edge: number): boolean {
  return figure > edge - 1e-9;
}

export function findIndicator(instrument: Instrument, id: string): Indicator | undefined {
  return instrument.indicators.find((indicator) => indicator.id === id);
}

export function findSource(instrument: Instrument, id: string): Source | undefined {
  return instrument.sources.find((source) => source.id === id);
}

/** The words that are rated for one indicator on one source's sheets. */
export function statementFor(indicator: Indicator, source: SourceId): Statement {
  const statement = indicator.statements[source];
  if (statement === undefined) {
    throw new Error(`Indicator ${indicator.id} has no statement for ${source}`);
  }
  return statement;
}
