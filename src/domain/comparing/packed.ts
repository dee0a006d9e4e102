import * as z from 'zod/mini';
import type { Cell } from './cells.ts';
import type { ComparedService, Comparison } from './services.ts';
import { ProgrammeCode, Quarter, Seal } from '#domain/contribution/contribution.ts';
import { ContributionId } from '#domain/records/ids.ts';
import { AreaId, SectorId, SettingId, SizeId } from '#domain/records/service-facts.ts';
import { failed, ok, type Result } from '#domain/result.ts';

const Facts = z.strictObject({
  area: z.nullable(AreaId),
  sector: z.nullable(SectorId),
  setting: z.nullable(SettingId),
  size: z.nullable(SizeId),
  quarter: Quarter,
  version: z.string(),
  programme: z.nullable(ProgrammeCode),
});

/**
 * A comparison as it is stored: all figures in two arrays, service by service, each with its cells in
 * their order. A row for each figure took a hundred times as long to write (100,000 services).
 */
export const PackedComparison = z.strictObject({
  version: z.literal(2),
  instrument: z.string(),
  cells: z.array(z.string()),
  services: z.array(
    z.strictObject({
      id: ContributionId,
      edition: z.int(),
      seal: Seal,
      follows: z.nullable(ContributionId),
      facts: Facts,
    }),
  ),
  figures: z.instanceof(Float64Array),
  since: z.instanceof(Uint16Array),
  withdrawn: z.array(ContributionId),
});
export type PackedComparison = z.infer<typeof PackedComparison>;

export function packed({ instrument, cells, services, withdrawn }: Comparison): PackedComparison {
  const rows = [...services.values()];
  const figures = new Float64Array(rows.length * cells.length);
  const since = new Uint16Array(rows.length * cells.length);
  for (const [row, service] of rows.entries()) {
    figures.set(service.figures, row * cells.length);
    since.set(service.since, row * cells.length);
  }
  return {
    version: 2,
    instrument,
    cells: cells.map(({ id }) => id),
    services: rows.map(({ id, edition, seal, follows, facts }) => {
      return { id, edition, seal, follows, facts };
    }),
    figures,
    since,
    withdrawn: [...withdrawn],
  };
}

/**
 * What was stored, ready for use. A cell that the app has come to know since has no figures; one that
 * it knows no more is left out.
 */
export function unpacked(stored: unknown, cells: readonly Cell[]): Result<Comparison, 'damaged'> {
  const parsed = PackedComparison.safeParse(stored);
  if (!parsed.success) return failed('damaged');
  const { instrument, services, figures, since, withdrawn, cells: width } = parsed.data;
  const isWhole = [figures, since].every(({ length }) => length === services.length * width.length);
  if (!isWhole) return failed('damaged');
  const places = cells.map(({ id }) => width.indexOf(id));
  const rows = services.map((service, row): [ContributionId, ComparedService] => [
    service.id,
    {
      ...service,
      figures: Float64Array.from(places, (at) =>
        valueAt(figures, at, row, width.length, Number.NaN),
      ),
      since: Uint16Array.from(places, (at) => valueAt(since, at, row, width.length, 0)),
    },
  ]);
  return ok({ instrument, cells, services: new Map(rows), withdrawn: new Set(withdrawn) });
}

function valueAt(
  values: Float64Array | Uint16Array,
  at: number,
  row: number,
  width: number,
  otherwise: number,
): number {
  return at < 0 ? otherwise : (values[row * width + at] ?? otherwise);
}
