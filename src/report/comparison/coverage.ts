import { COVERAGE_CLASSES } from '#domain/comparing/classes.ts';
import { listed } from '#domain/words/listed.ts';
import type { Block } from '#report/document.ts';
import { paragraph, section, table } from '#report/action-plan/blocks.ts';
import { countFrom, shareInWords } from './figure-words.ts';
import type { Group } from './groups.ts';
import { hiddenInWords } from './hidden-words.ts';
import { groupColumns, type Material } from './material.ts';

/** The class of services that have a figure of a source, among `COVERAGE_CLASSES`. */
const THERE = COVERAGE_CLASSES.indexOf('there');

/** How many services have a figure of each source. */
export function coverage(material: Material): readonly Block[] {
  const { groups, instrument } = material;
  const rows = instrument.sources.map(({ id, name }) => [
    name,
    ...groups.map(({ picture }) => {
      const found = picture.coverage.find(({ source }) => source === id);
      return found ? shareInWords(found.services, THERE) : hiddenInWords('too-few');
    }),
  ]);
  return [
    section('What is hard to gather'),
    paragraph(
      'In how many services each source has a figure that may be told. Where there are few, ' +
        'services may need help with gathering from it. A source that few people answered is not ' +
        'told, or counted with another, to protect them.',
    ),
    table('Services with a figure, by source', groupColumns('Source', material, 40), rows),
  ];
}

/** The source that the fewest services have, of those where it can be told. */
export function coverageInShort({ picture }: Group, { instrument }: Material): readonly string[] {
  // A pool stands in for its sources where these are small: few of it is no sign of anything.
  const known = instrument.sources.flatMap(({ id, name }) => {
    const found = picture.coverage.find(({ source }) => source === id)?.services;
    const there = found && countFrom(found, THERE);
    return found?.shown === 'some' && there != null ? [{ name, there, n: found.n }] : [];
  });
  const least = Math.min(...known.map(({ there }) => there));
  const hardest = known.filter(({ there }) => there === least);
  const [first] = hardest;
  if (first === undefined || hardest.length === known.length) return [];
  const names = listed(hardest.map(({ name }) => `“${name}”`));
  return [`Hardest to gather: ${names}, with a figure in about ${least} of ${first.n} services.`];
}
