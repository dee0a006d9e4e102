import { PARTING_CLASSES } from '#domain/comparing/classes.ts';
import { DIFFER_FROM } from '#domain/scoring/score.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { listed } from '#domain/words/listed.ts';
import { countFrom } from './figure-words.ts';
import type { Group } from './groups.ts';
import { type Material, pictureOf } from './material.ts';

/** The class of services whose viewpoints lie apart, among `PARTING_CLASSES`. */
export const APART = PARTING_CLASSES.indexOf('apart');

/** On which indicators viewpoints part in half of the services or more; nothing where none is known. */
export function partingInShort(group: Group, { instrument }: Material): readonly string[] {
  const known = instrument.indicators.flatMap(({ id, shortName }) => {
    const { parting } = pictureOf(group, id);
    const apart = countFrom(parting, APART);
    if (parting.shown === 'none' || apart === null) return [];
    return [{ words: `“${shortName}” (${apart} of ${parting.n})`, isHalf: 2 * apart >= parting.n }];
  });
  if (known.length === 0) return [];
  const many = known.filter(({ isHalf }) => isHalf).map(({ words }) => words);
  const what = `viewpoints lie ${oneDecimal(DIFFER_FROM)} or more apart in about half of the services or more`;
  return [
    many.length === 0
      ? `On no indicator for which it can be told do ${what}.`
      : `Something to talk about: ${what} on ${listed(many)}.`,
  ];
}
