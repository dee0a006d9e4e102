import type { ChangeRelease, ChangesPicture } from '#domain/comparing/picture.ts';
import { reaches } from '#domain/instrument/instrument.ts';
import type { IndicatorId } from '#domain/records/ids.ts';
import { TELLS_FROM } from '#domain/scoring/progress-between.ts';
import { changeInWords } from '#domain/words/progress-words.ts';
import { hiddenInWords, whyNone } from './hidden-words.ts';
import { servicesInWords } from './services-words.ts';

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
    return hiddenInWords(whyNone(releasesOf(change)));
  }
  return meanChangeInWords(change.score.mean);
}

/** A mean change in points of the scale, said no more surely than it is known (scoring.md 8). */
export function meanChangeInWords(mean: number): string {
  const by = Math.abs(mean);
  if (!reaches(by, TELLS_FROM)) return changeInWords({ kind: 'too-small' });
  return changeInWords({ kind: mean > 0 ? 'up' : 'down', by });
}

/** How many services stand behind the sources' changes: "15 to 40 services". */
export function behindInWords(change: IndicatorChange | undefined): string {
  const numbers = releasesOf(change).flatMap((it) => (it.shown === 'some' ? it.n : []));
  if (numbers.length === 0) return '–';
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? servicesInWords(most) : `${least} to ${servicesInWords(most)}`;
}

function releasesOf(change: IndicatorChange | undefined): readonly ChangeRelease[] {
  return change?.sources.map((source) => source.change) ?? [];
}
