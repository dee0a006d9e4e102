import { mainReason } from '#domain/comparing/hidden.ts';
import type { ChangesPicture, MeanRelease } from '#domain/comparing/picture.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { changeBy } from '#domain/scoring/progress-between.ts';
import { servicesBehind } from '#domain/words/comparing-words.ts';
import { changeInWords } from '#domain/words/progress-words.ts';
import { hiddenInWords } from './hidden-words.ts';

type IndicatorChange = ChangesPicture['indicators'][number];

export function changeOf(
  { indicators }: ChangesPicture,
  id: IndicatorId,
): IndicatorChange | undefined {
  return indicators.find(({ indicator }) => indicator === id);
}

/** "Up by 0.6", "Too small to tell", or why there is no figure. */
export function scoreChangeInWords(change: IndicatorChange | undefined): string {
  if (change === undefined || change.score.mean === null) {
    return hiddenInWords(mainReason(releasesOf(change)));
  }
  return changeInWords(changeBy(change.score.mean));
}

/** How many services stand behind the sources' changes: "15 to 40 services". */
export function behindInWords(change: IndicatorChange | undefined): string {
  return servicesBehind(releasesOf(change)) ?? '–';
}

function releasesOf(change: IndicatorChange | undefined): readonly MeanRelease[] {
  return change?.sources.map((source) => source.change) ?? [];
}
