interface FigureProps {
  figure: string | null;
  /** What the figure rests on, or why there is none. */
  basis: string;
}

/** A figure in a cell with what it rests on. */
export function Figure({ figure, basis }: FigureProps) {
  return (
    <span className="benchmark-cell">
      {figure !== null && (
        <>
          <strong>{figure}</strong>
          <span className="visually-hidden">, </span>
        </>
      )}
      <span className="benchmark-basis">{basis}</span>
    </span>
  );
}
