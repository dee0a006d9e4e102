import type { CoarseFacts } from './contribution.ts';
import { AreaId, BOARDS } from '#domain/records/service-facts.ts';

/** Made once: a comparison asks for it in every row. */
const BOARD_OF: ReadonlyMap<string, AreaId> = new Map(
  BOARDS.flatMap(({ id, partnerships }) =>
    [id, ...partnerships.map((place) => place.id)].map((area) => [area, AreaId.parse(id)] as const),
  ),
);

/** The board that an area lies in: a partnership's, or, for a board, itself. */
export function boardOf(area: AreaId): AreaId {
  const board = BOARD_OF.get(area);
  if (board === undefined) throw new Error(`${area} lies in no board`);
  return board;
}

/** What an area can be said as: as it is, as its board, or not at all; the finest first. */
export function waysToSayArea(area: AreaId | null): readonly (AreaId | null)[] {
  return area === null ? [null] : [...new Set([area, boardOf(area)]), null];
}

/**
 * The same facts with one of them a step coarser: a partnership becomes its board, anything else is
 * left unsaid. There is no way back from the result: what was finer is not in it.
 */
export function coarser(facts: CoarseFacts, which: keyof CoarseFacts): CoarseFacts {
  if (which !== 'area') return { ...facts, [which]: null };
  return { ...facts, area: waysToSayArea(facts.area)[1] ?? null };
}
