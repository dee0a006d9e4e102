import type { DotFigure } from '#report/document.ts';
import { MarkShape } from '#ui/figures/MarkShape.tsx';
import { percentAlong, stepsOf } from '#ui/figures/scale.ts';

interface RowPreviewProps {
  row: DotFigure['rows'][number];
  figure: DotFigure;
}

/** One row of a figure: its name, and its marks along the scale. */
export function RowPreview({ row, figure: { scale, series } }: RowPreviewProps) {
  const at = (value: number) => ({ insetInlineStart: `${percentAlong(scale, value)}%` });
  const marks = series.flatMap(({ name, mark }, index) => {
    const value = row.values[index] ?? null;
    return value === null ? [] : [{ name, mark, value }];
  });
  return (
    <div className="share-figure__row">
      <span>{row.label}</span>
      <span className="share-figure__track">
        {stepsOf(scale).map((step) => (
          <span className="share-figure__step" key={step} style={at(step)} />
        ))}
        {marks.map(({ name, mark, value }) => (
          <span className="share-figure__mark" key={name} style={at(value)}>
            <MarkShape mark={mark} />
          </span>
        ))}
      </span>
    </div>
  );
}
