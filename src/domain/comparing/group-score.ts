import type { MeanCell } from './cells.ts';
import type { GroupScore } from './picture.ts';
import type { Hidden } from './hidden.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { meanOf } from '#domain/scoring/tally.ts';

/** What may be known of one source's figure: exact, or why not. */
export type SourceFigure = {
  readonly cell: MeanCell;
  readonly figure: { readonly shown: 'some'; readonly mean: number } | Hidden;
};

/**
 * A group's score over some sources: the plain mean of their means, as a service's score is of its
 * own (scoring.md 3). Made of nothing but released figures, it tells nothing that they do not. A pool
 * counts where any of its sources has no figure of its own; otherwise their services would count
 * twice.
 *
 * @param figures of one indicator, pools included.
 */
export function groupScore(figures: readonly SourceFigure[]): GroupScore {
  const shown = figures.flatMap(({ cell, figure }) =>
    figure.shown === 'some' ? [{ cell, mean: figure.mean }] : [],
  );
  const alone = new Set(shown.flatMap(({ cell }) => (cell.pooled.length === 0 ? cell.source : [])));
  const counted = shown.filter(
    ({ cell }) => cell.pooled.length === 0 || cell.pooled.some((source) => !alone.has(source)),
  );
  const mean = meanOf(counted.map((each) => each.mean));
  return {
    mean: mean === null ? null : Number(oneDecimal(mean)),
    counted: counted.length,
    of: figures.filter(({ cell }) => cell.pooled.length === 0).length,
  };
}
