import { counted } from './counted.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import type { Coverage, Difference, RatingsBehind, Score } from '#domain/scoring/score.ts';

/** What stands in the place of a score that nothing was gathered for, or that may not be shown. */
export const NO_FIGURE = 'No figure yet';

/** The score as it is shown, "3.7"; null where there is none. */
export function scoreFigure({ mean }: Pick<Score, 'mean'>): string | null {
  return mean === null ? null : oneDecimal(mean);
}

/** "5 of 6 sources": a score never goes anywhere without it. */
export function coverageInWords({ counted: heard, of }: Coverage): string {
  return `${heard} of ${counted(of, 'source')}`;
}

/** What a score rests on: "5 of 6 sources, 52 ratings". Where there is none, only the sources. */
export function basisInWords({ mean, coverage, ratings }: Score): string {
  const sources = coverageInWords(coverage);
  return mean === null ? sources : `${sources}, ${ratingsInWords(ratings)}`;
}

/** "52 ratings and a few more": the few are those whose number may not be told. */
export function ratingsInWords({ known, andFewer }: RatingsBehind): string {
  if (!andFewer) return counted(known, 'rating');
  return known === 0 ? 'a few ratings' : `${counted(known, 'rating')} and a few more`;
}

/** Says what differs and by how much, as something to talk about. */
export function differenceInWords({ higher, lower, gap }: Difference): string {
  const points = oneDecimal(gap);
  return `${higher.name} comes out ${points} higher than ${midSentence(lower.name)}.`;
}

/** A name that begins with a capital only because it stands alone. */
function midSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "3.7 from 5 of 6 sources". */
export function scoreInWords(score: Score): string {
  const figure = scoreFigure(score);
  return figure === null ? NO_FIGURE : `${figure} from ${coverageInWords(score.coverage)}`;
}
