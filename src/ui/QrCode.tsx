/** In squares, on each side: cameras need it to find where the code begins. */
const QUIET = 4;

interface QrCodeProps {
  /** What it is for, as nobody reads the squares: "QR code of the link for carers". */
  label: string;
  /** The squares row by row; true is a dark one. */
  squares: readonly (readonly boolean[])[];
}

/** A QR code, dark on light whatever the colours of the page: cameras read it no other way. */
export function QrCode({ label, squares }: QrCodeProps) {
  const size = squares.length + 2 * QUIET;
  return (
    <svg className="ui-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.map(rowPath).join('')} fill="#000" />
    </svg>
  );
}

/** Dark squares beside one another as one, so that no line shows between them. */
function rowPath(row: readonly boolean[], at: number): string {
  const drawn = row.map((isDark) => (isDark ? '#' : ' ')).join('');
  return [...drawn.matchAll(/#+/gu)]
    .map(({ 0: run, index }) => `M${index + QUIET} ${at + QUIET}h${run.length}v1h-${run.length}z`)
    .join('');
}
