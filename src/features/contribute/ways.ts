import { boardOf, coarser, waysToSayArea } from '#domain/contribution/coarser.ts';
import type { CoarseFacts } from '#domain/contribution/contribution.ts';
import type { Service } from '#domain/records/review.ts';
import {
  areaName,
  type Fact,
  factName,
  SECTORS,
  SETTINGS,
  SIZES,
} from '#domain/records/service-facts.ts';
import type { Option } from '#ui/field-texts.ts';

/** How much to say of a fact: as the plan has it, a step coarser where there is one, or nothing. */
export type Way = 'planned' | 'coarser' | 'unsaid';

/** The ways to say one fact, the finest first; none where the plan does not say it. */
export function waysToSay(which: keyof CoarseFacts, service: Service): readonly Option[] {
  const id = service[which];
  if (id === null) return [];
  const unsaid = { value: 'unsaid', label: 'Left out' };
  const planned = { value: 'planned', label: nameOf(which, id) };
  if (which !== 'area') return [planned, unsaid];
  const [, board] = waysToSayArea(service.area);
  return board == null
    ? [planned, unsaid]
    : [planned, { value: 'coarser', label: `All of ${nameOf('area', board)}` }, unsaid];
}

/** The facts as they go into the file. */
export function factsSaid(service: Service, ways: Record<keyof CoarseFacts, Way>): CoarseFacts {
  const { area, sector, setting, size } = service;
  const planned: CoarseFacts = { area, sector, setting, size };
  const said = (which: keyof CoarseFacts, facts: CoarseFacts): CoarseFacts => {
    if (ways[which] === 'planned') return facts;
    return ways[which] === 'coarser' ? coarser(facts, which) : { ...facts, [which]: null };
  };
  return said('area', said('sector', said('setting', said('size', planned))));
}

/** The way in which a fact was said before; as planned where the plan has changed so that it tells none. */
export function waySaid(which: keyof CoarseFacts, service: Service, said: CoarseFacts): Way {
  if (service[which] === null) return 'planned';
  if (said[which] === null) return 'unsaid';
  const wasBoard = which === 'area' && said.area !== null && boardOf(said.area) === said.area;
  const hasBoard = waysToSay(which, service).some(({ value }) => value === 'coarser');
  return wasBoard && hasBoard ? 'coarser' : 'planned';
}

const LISTS: Readonly<Record<Exclude<keyof CoarseFacts, 'area'>, readonly Fact[]>> = {
  sector: SECTORS,
  setting: SETTINGS,
  size: SIZES,
};

function nameOf(which: keyof CoarseFacts, id: string): string {
  return (which === 'area' ? areaName(id) : factName(LISTS[which], id)) ?? id;
}
