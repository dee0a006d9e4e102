import type { TextSize } from '#domain/taking-part/text-size.ts';

const SIZES: readonly { size: TextSize; label: string }[] = [
  { size: 'normal', label: 'Normal' },
  { size: 'large', label: 'Large' },
  { size: 'largest', label: 'Largest' },
];

interface TextSizesProps {
  chosen: TextSize;
  onChoose: (size: TextSize) => void;
}

/** How large the words are on the participant's pages, and on them alone. */
export function TextSizes({ chosen, onChoose }: TextSizesProps) {
  return (
    <div className="take-part-sizes" role="group" aria-labelledby="text-size">
      <span id="text-size">Text size</span>
      {SIZES.map(({ size, label }) => (
        <button
          key={size}
          type="button"
          className="take-part-sizes__size"
          aria-pressed={chosen === size}
          onClick={() => onChoose(size)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
