import { type Band, bandOf, type Indicator } from '#domain/instrument/instrument.ts';
import { bandRange, bandsStrengthsFirst } from '#domain/scoring/bands.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { listed } from '#domain/words/listed.ts';
import type { Group } from './groups.ts';
import { type Material, pictureOf } from './material.ts';

type Scored = { readonly indicator: Indicator; readonly mean: number };

/** A sentence for each band, strengths first; within one, indicators keep their published order. */
export function scoresInShort(group: Group, { instrument }: Material): readonly string[] {
  const scored = instrument.indicators.flatMap((indicator): readonly Scored[] => {
    const { mean } = pictureOf(group, indicator.id).score;
    return mean === null ? [] : [{ indicator, mean }];
  });
  if (scored.length === 0) return ['No score of this group can be shown.'];
  const missing = instrument.indicators.length - scored.length;
  const bands = bandsStrengthsFirst(instrument).map((band) => {
    const own = scored.filter(({ mean }) => bandOf(instrument, mean).id === band.id);
    return bandSentence(band, bandRange(instrument, band), own, missing > 0);
  });
  return [...bands, ...unscored(missing)];
}

function bandSentence(
  { name }: Band,
  range: string,
  own: readonly Scored[],
  someMissing: boolean,
): string {
  const names = own.map(({ indicator, mean }) => `“${indicator.shortName}” ${oneDecimal(mean)}`);
  const none = someMissing ? 'no indicator that can be shown' : 'no indicator';
  return `${name} (a score ${range}): ${names.length === 0 ? none : listed(names)}.`;
}

function unscored(count: number): readonly string[] {
  if (count === 0) return [];
  return [`For ${count === 1 ? 'one indicator' : `${count} indicators`} no score can be shown.`];
}
