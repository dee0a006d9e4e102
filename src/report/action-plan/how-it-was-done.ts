import { dayInWords } from '#domain/records/dates.ts';
import type { Day } from '#domain/records/dates.ts';
import type { Review } from '#domain/records/review.ts';
import { areaName, factName, SECTORS, SETTINGS, SIZES } from '#domain/records/service-facts.ts';
import type { Block, FactsBlock } from '#report/document.ts';
import { facts, list, paragraph, part, section } from './blocks.ts';
import type { Material } from './material.ts';
import { sourcesTable } from './sources-table.ts';

/** Whose review it is, when it was, what was gathered, and who took part in planning it. */
export function howItWasDone(material: Material): readonly Block[] {
  return [
    section('How the review was done'),
    serviceFacts(material.review),
    part('What was gathered'),
    ...sourcesTable(material),
    ...workingTogether(material),
  ];
}

function serviceFacts({ service, ...review }: Review): FactsBlock {
  const { area, sector, setting, size } = service;
  return facts([
    ['Service', service.name],
    ['Organisation', service.organisation],
    ['Area', area && areaName(area)],
    ['Sector', sector && factName(SECTORS, sector)],
    ['Setting', setting && factName(SETTINGS, setting)],
    ['Size', size && factName(SIZES, size)],
    ['Coordinated by', review.coordinator],
    ['Started', inWords(review.startsOn)],
    ['Sheets gathered by', inWords(review.gatherBy)],
    ['Team meeting', inWords(review.meetsOn)],
    ['Next look at the plan', inWords(review.reviewOn)],
  ]);
}

function inWords(day: Day | null): string | null {
  return day === null ? null : dayInWords(day);
}

function workingTogether({ instrument, review }: Material): readonly Block[] {
  const ticked = instrument.coProduction.filter(({ id }) => review.coProduction.includes(id));
  if (ticked.length === 0) return [];
  const intro = 'From the checklist for doing a review together with people and carers:';
  return [part('Working together'), paragraph(intro), ...list(ticked.map(({ text }) => text))];
}
