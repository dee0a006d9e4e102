interface FigureCellProps {
  figure: string | null;
  /** What the figure rests on, or why there is none. */
  basis: string;
}

/** A figure in a table with what it rests on under it. */
export function FigureCell({ figure, basis }: FigureCellProps) {
  return (
    <span className="summary-cell">
      {figure !== null && (
        <>
          <strong className="summary-cell__figure">{figure}</strong>
          <span className="visually-hidden">, </span>
        </>
      )}
      <span className="summary-cell__basis">{basis}</span>
    </span>
  );
}
