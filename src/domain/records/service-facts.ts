import * as z from 'zod/mini';

/**
 * The coarse facts about a service, each from a short fixed list, so that many services can be
 * compared without any being named.
 *
 * Areas are Scotland's 14 territorial NHS boards and the 31 health and social care partnerships
 * that lie within them.
 */
export type Fact<Id extends string = string> = { readonly id: Id; readonly name: string };

export type Board = Fact & { readonly partnerships: readonly Fact[] };

function board(id: string, name: string, ...partnerships: readonly string[]): Board {
  return {
    id,
    name: `NHS ${name}`,
    partnerships: partnerships.map((place) => ({ id: `${id}/${slug(place)}`, name: place })),
  };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

export const BOARDS: readonly Board[] = [
  board(
    'ayrshire-and-arran',
    'Ayrshire and Arran',
    'East Ayrshire',
    'North Ayrshire',
    'South Ayrshire',
  ),
  board('borders', 'Borders', 'Scottish Borders'),
  board('dumfries-and-galloway', 'Dumfries and Galloway', 'Dumfries and Galloway'),
  board('fife', 'Fife', 'Fife'),
  board('forth-valley', 'Forth Valley', 'Clackmannanshire and Stirling', 'Falkirk'),
  board('grampian', 'Grampian', 'Aberdeen City', 'Aberdeenshire', 'Moray'),
  board(
    'greater-glasgow-and-clyde',
    'Greater Glasgow and Clyde',
    'East Dunbartonshire',
    'East Renfrewshire',
    'Glasgow City',
    'Inverclyde',
    'Renfrewshire',
    'West Dunbartonshire',
  ),
  board('highland', 'Highland', 'Argyll and Bute', 'Highland'),
  board('lanarkshire', 'Lanarkshire', 'North Lanarkshire', 'South Lanarkshire'),
  board('lothian', 'Lothian', 'East Lothian', 'Edinburgh', 'Midlothian', 'West Lothian'),
  board('orkney', 'Orkney', 'Orkney Islands'),
  board('shetland', 'Shetland', 'Shetland Islands'),
  board('tayside', 'Tayside', 'Angus', 'Dundee City', 'Perth and Kinross'),
  board('western-isles', 'Western Isles', 'Western Isles'),
];

export const SECTORS = [
  { id: 'nhs', name: 'NHS' },
  { id: 'council', name: 'Council' },
  { id: 'partnership', name: 'Health and social care partnership' },
  { id: 'third', name: 'Third sector' },
  { id: 'independent', name: 'Independent sector' },
] as const satisfies readonly Fact[];

export const SETTINGS = [
  { id: 'community', name: 'Community team' },
  { id: 'inpatient', name: 'Inpatient ward' },
  { id: 'supported-living', name: 'Supported living or housing support' },
  { id: 'day', name: 'Day service or drop-in' },
  { id: 'crisis', name: 'Crisis service' },
  { id: 'peer', name: 'Peer-led or advocacy service' },
  { id: 'other', name: 'Another setting' },
] as const satisfies readonly Fact[];

/** How many people the service supports at one time. */
export const SIZES = [
  { id: 'under-20', name: 'Fewer than 20 people' },
  { id: '20-49', name: '20 to 49 people' },
  { id: '50-199', name: '50 to 199 people' },
  { id: '200-plus', name: '200 people or more' },
] as const satisfies readonly Fact[];

const AREA_IDS = BOARDS.flatMap(({ id, partnerships }) => [id, ...partnerships.map((p) => p.id)]);

export const AreaId = z.string().check(z.refine((id) => AREA_IDS.includes(id)));
export type AreaId = z.infer<typeof AreaId>;
export const SectorId = z.literal(SECTORS.map(({ id }) => id));
export const SettingId = z.literal(SETTINGS.map(({ id }) => id));
export const SizeId = z.literal(SIZES.map(({ id }) => id));

/** The name of an area, "NHS Lothian" or "Midlothian"; null where the id is not known. */
export function areaName(id: string): string | null {
  const places = BOARDS.flatMap((place) => [place, ...place.partnerships]);
  return factName(places, id);
}

/** The name that goes with an id in one of the lists above. */
export function factName(facts: readonly Fact[], id: string): string | null {
  return facts.find((fact) => fact.id === id)?.name ?? null;
}
