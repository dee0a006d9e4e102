import { typedDay } from '#domain/records/dates.ts';
import { PracticeId } from '#domain/records/ids.ts';
import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import { planFor } from '#domain/journey/progress.ts';
import { type Review, type Service, SourcePlan } from '#domain/records/review.ts';
import { AreaId, SectorId, SettingId, SizeId } from '#domain/records/service-facts.ts';
import { Line } from '#domain/records/text.ts';

/** A plan as a form holds it: text as it is typed, and nothing chosen as ''. */
export type PlanValues = {
  name: string;
  organisation: string;
  area: string;
  sector: string;
  setting: string;
  size: string;
  coordinator: string;
  startsOn: string;
  gatherBy: string;
  meetsOn: string;
  reviewOn: string;
  sources: Record<string, SourceValues>;
  coProduction: string[];
};

export type SourceValues = { included: boolean; intended: string };

export function valuesOf(instrument: Instrument, review: Review): PlanValues {
  const { service } = review;
  return {
    name: service.name,
    organisation: service.organisation,
    area: service.area ?? '',
    sector: service.sector ?? '',
    setting: service.setting ?? '',
    size: service.size ?? '',
    coordinator: review.coordinator,
    startsOn: review.startsOn ?? '',
    gatherBy: review.gatherBy ?? '',
    meetsOn: review.meetsOn ?? '',
    reviewOn: review.reviewOn ?? '',
    sources: Object.fromEntries(
      instrument.sources.map((source) => {
        const { included, intended } = planFor(review, source);
        return [source.id, { included, intended: String(intended) }];
      }),
    ),
    coProduction: review.coProduction,
  };
}

/**
 * The review with what the form says now. What cannot be kept as it is typed, such as no name at
 * all, leaves what was stored before.
 */
export function withValues(instrument: Instrument, review: Review, values: PlanValues): Review {
  return {
    ...review,
    service: serviceFrom(review.service, values),
    coordinator: lineOr(review.coordinator, values.coordinator),
    startsOn: typedDay(values.startsOn, review.startsOn),
    gatherBy: typedDay(values.gatherBy, review.gatherBy),
    meetsOn: typedDay(values.meetsOn, review.meetsOn),
    reviewOn: typedDay(values.reviewOn, review.reviewOn),
    sources: sourcesFrom(instrument, review, values),
    coProduction: values.coProduction.map((id) => PracticeId.parse(id)),
  };
}

function serviceFrom(stored: Service, values: PlanValues): Service {
  return {
    name: nameProblem(values.name) === null ? values.name.trim() : stored.name,
    organisation: lineOr(stored.organisation, values.organisation),
    area: AreaId.safeParse(values.area).data ?? null,
    sector: SectorId.safeParse(values.sector).data ?? null,
    setting: SettingId.safeParse(values.setting).data ?? null,
    size: SizeId.safeParse(values.size).data ?? null,
  };
}

/** A source that is planned as the instrument recommends needs no entry of its own. */
function sourcesFrom(
  instrument: Instrument,
  review: Review,
  { sources }: PlanValues,
): Review['sources'] {
  const changed = instrument.sources.flatMap((source) => {
    const plan = sourcePlanFrom(review, source, sources[source.id]);
    const isSaid = review.sources[source.id] !== undefined || !isRecommended(source, plan);
    return isSaid ? [[source.id, plan] as const] : [];
  });
  return { ...review.sources, ...Object.fromEntries(changed) };
}

function sourcePlanFrom(review: Review, source: Source, values?: SourceValues): SourcePlan {
  const stored = planFor(review, source);
  if (values === undefined) return stored;
  const isNumber = numberProblem(values.intended) === null;
  return {
    included: values.included,
    intended: isNumber ? Number(values.intended) : stored.intended,
  };
}

function isRecommended(source: Source, { included, intended }: SourcePlan): boolean {
  return included && intended === source.recommended;
}

function lineOr(stored: string, text: string): string {
  return Line.safeParse(text).data ?? stored;
}

/** What to say about a name that cannot be kept; null when it can. */
export function nameProblem(name: string): string | null {
  if (name.trim() === '') return 'Enter the name of your service';
  return Line.safeParse(name).success ? null : 'Use a shorter name';
}

/** What to say about a number of sheets that cannot be kept; null when it can. */
export function numberProblem(text: string): string | null {
  const number = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  return SourcePlan.shape.intended.safeParse(number).success
    ? null
    : 'Enter a whole number from 0 to 999';
}
