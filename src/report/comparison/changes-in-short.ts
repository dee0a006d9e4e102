import { changeBy } from '#domain/scoring/progress-between.ts';
import { listed } from '#domain/words/listed.ts';
import { changeInWords } from '#domain/words/progress-words.ts';
import { changeOf } from './change-words.ts';
import type { Material } from './material.ts';

/** What changed for all who went round again; nothing where none of it may be told. */
export function changesInShort({ changes, instrument }: Material): readonly string[] {
  const together = changes.find(({ quarter }) => quarter === null);
  if (together === undefined) return [];
  const known = instrument.indicators.flatMap(({ id, shortName }) => {
    const mean = changeOf(together, id)?.score.mean ?? null;
    return mean === null ? [] : [{ shortName, change: changeBy(mean) }];
  });
  if (known.length === 0) return [];
  const telling = known
    .filter(({ change }) => change.kind !== 'too-small')
    .map(({ shortName, change }) => `“${shortName}” ${changeInWords(change).toLowerCase()}`);
  return [
    telling.length === 0
      ? 'Where services went round again, every change is too small to tell.'
      : `Where services went round again: ${listed(telling)}.${rest(known.length - telling.length)}`,
  ];
}

function rest(count: number): string {
  if (count === 0) return '';
  const others = count === 1 ? 'The other change is' : `The other ${count} changes are`;
  return ` ${others} too small to tell.`;
}
