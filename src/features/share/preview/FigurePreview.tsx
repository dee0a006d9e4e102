import type { DotFigure, FigureBlock } from '#report/document.ts';
import { MarkLegend } from '#ui/figures/MarkLegend.tsx';
import { keyed } from './keyed.ts';
import { RowPreview } from './RowPreview.tsx';

/** A figure as it is drawn in the file. Its alternative stands for all of it. */
export function FigurePreview({ block }: { block: FigureBlock }) {
  const { scale, series, rows } = block.figure;
  return (
    <figure className="share-figure">
      <figcaption className="share-figure__caption">{block.caption}</figcaption>
      <div role="img" aria-label={block.alternative}>
        <MarkLegend entries={legendOf(series)} />
        {rows.map((row) => (
          <RowPreview key={row.label} row={row} figure={block.figure} />
        ))}
        <p className="share-figure__ends">
          <span>
            {scale.from} {scale.fromLabel}
          </span>
          <span>
            {scale.to} {scale.toLabel}
          </span>
        </p>
      </div>
    </figure>
  );
}

function legendOf(series: DotFigure['series']) {
  return keyed(series).map(({ key, item }) => ({ key, mark: item.mark, name: item.name }));
}
