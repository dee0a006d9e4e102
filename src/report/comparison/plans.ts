import { ACTION_CLASSES } from '#domain/comparing/classes.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import { listed } from '#domain/words/listed.ts';
import type { Block } from '#report/document.ts';
import { paragraph, section, table } from '#report/action-plan/blocks.ts';
import { countFrom, spreadInWords } from './figure-words.ts';
import type { Group } from './groups.ts';
import { groupColumns, type Material, pictureOf } from './material.ts';

/** From here on, among `ACTION_CLASSES`, a plan acts on the indicator. */
const ACTS = ACTION_CLASSES.indexOf('planned');
/** More than these are no longer “most”. */
const FEW = 3;

/** Which indicators plans act on, and how far services have come with it. */
export function plans(material: Material): readonly Block[] {
  const { groups, instrument } = material;
  const rows = instrument.indicators.map((indicator) => [
    numberedShortName(indicator),
    ...groups.map((group) => spreadInWords(pictureOf(group, indicator.id).action, 'action')),
  ]);
  return [
    section('What plans act on'),
    paragraph(
      'How many services have an action on each indicator in their plan. A service stands where ' +
        'its furthest action stands; where a number would be too small, neighbouring ones are added up.',
    ),
    table('Services by how far they have come', groupColumns('Indicator', material), rows),
  ];
}

/** The indicators that most plans act on, of those where it can be told. */
export function plansInShort(group: Group, { instrument }: Material): readonly string[] {
  const known = instrument.indicators.flatMap(({ id, shortName }) => {
    const acting = countFrom(pictureOf(group, id).action, ACTS);
    return acting === null ? [] : [{ name: `“${shortName}”`, acting }];
  });
  const most = Math.max(...known.map(({ acting }) => acting));
  const names = known.filter(({ acting }) => acting === most).map(({ name }) => name);
  if (names.length === 0 || names.length > FEW) return [];
  const each = names.length > 1 ? ' each' : '';
  return [`Plans act most on ${listed(names)}, in about ${most} services${each}.`];
}
