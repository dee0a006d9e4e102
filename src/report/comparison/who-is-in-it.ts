import { dayInWords } from '#domain/records/dates.ts';
import type { Block } from '#report/document.ts';
import { facts, paragraph, section } from '#report/action-plan/blocks.ts';
import { type Group, wholeName } from './groups.ts';
import type { Material } from './material.ts';
import { aboutServices } from './services-words.ts';

/** Which services are in each group, as far as they said. */
export function whoIsInIt({ groups, instrument, made }: Material): readonly Block[] {
  return [
    section('Which services these are'),
    paragraph(
      'Services that chose to give their result. They were not drawn at random, so they may not ' +
        'be like those that did not. One that went round again is counted once, with its latest review.',
    ),
    facts([
      ...groups.map((group) => [group.name, whoIn(group)] as const),
      ['Done with', instrument.title],
      ['Figures of', dayInWords(made)],
    ]),
  ];
}

/** "about 75 services (Setting: Community team; Sector: NHS)": those to which all of that applies. */
function whoIn(group: Group): string {
  const many = aboutServices(group.picture.services);
  return group.narrowedBy.length === 0 ? many : `${many} (${wholeName(group)})`;
}
