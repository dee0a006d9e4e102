import { aboutServices } from './services-words.ts';
import type { Group } from './groups.ts';
import type { Block } from '#report/document.ts';
import { list, paragraph, part, section } from '#report/action-plan/blocks.ts';
import { changesInShort } from './changes-in-short.ts';
import { coverageInShort } from './coverage.ts';
import type { Material } from './material.ts';
import { partingInShort } from './parting-in-short.ts';
import { plansInShort } from './plans.ts';
import { scoresInShort } from './scores-in-short.ts';
import { counted } from '#domain/words/counted.ts';
import { listed } from '#domain/words/listed.ts';

/** The first page: what the figures say, strengths first, for each group on its own. */
export function inShort(material: Material): readonly Block[] {
  const { groups } = material;
  return [
    section('In short'),
    paragraph(whoAndHow(material), 'lead'),
    ...groups.flatMap((group) => [
      ...(groups.length > 1 ? [part(group.name)] : []),
      ...list(sentencesOn(group, material)),
    ]),
    paragraph(groups.length > 1 ? `${NOT_BETTER} ${NO_RANK}` : NO_RANK),
  ];
}

function whoAndHow({ groups, instrument }: Material): string {
  const indicators = counted(instrument.indicators.length, 'recovery indicator');
  const who = groups.map((group) =>
    groups.length > 1
      ? `${aboutServices(group.picture.services)} (${group.name})`
      : aboutServices(group.picture.services),
  );
  const sentence = `${listed(who)} looked at their own practice against ${indicators}, with ${instrument.title}, and gave their results without their names.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Changes are known of the first group alone. */
function sentencesOn(group: Group, material: Material): readonly string[] {
  return [
    ...scoresInShort(group, material),
    ...partingInShort(group, material),
    ...coverageInShort(group, material),
    ...plansInShort(group, material),
    ...(group === material.groups[0] ? changesInShort(material) : []),
  ];
}

const NO_RANK =
  'These figures are there to start conversations. There is no pass mark, no total and no ranking, ' +
  'and no service is named.';

const NOT_BETTER =
  'Two groups stand side by side so that each can be understood. They support different people in ' +
  'different ways, so a difference between them does not make one the better of the two.';
