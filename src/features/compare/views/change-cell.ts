import { mainReason } from '#domain/comparing/hidden.ts';
import type { ChangesPicture } from '#domain/comparing/picture.ts';
import { changeBy } from '#domain/scoring/progress-between.ts';
import { servicesBehind } from '#domain/words/comparing-words.ts';
import { changeInWords } from '#domain/words/progress-words.ts';
import { hiddenInWords } from './hidden-words.ts';

/** A change in words, with how many services are behind it: "Up by 0.7 (8 to 12 services)". */
export function changeCell(change: ChangesPicture['indicators'][number] | undefined): string {
  if (change === undefined) return '–';
  const releases = change.sources.map((source) => source.change);
  if (change.score.mean === null) return hiddenInWords(mainReason(releases));
  return `${changeInWords(changeBy(change.score.mean))} (${servicesBehind(releases) ?? ''})`;
}
