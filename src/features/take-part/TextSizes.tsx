import type { HandOver, TextSize } from '#domain/taking-part/hand-over.ts';
import { keepHandOver } from '#storage/hand-over.ts';

const SIZES: readonly { size: TextSize; label: string }[] = [
  { size: 'normal', label: 'Normal' },
  { size: 'large', label: 'Large' },
  { size: 'largest', label: 'Largest' },
];

/** How large the words are on the participant's pages, and on them alone. */
export function TextSizes({ current }: { current: HandOver }) {
  return (
    <div className="take-part-sizes" role="group" aria-labelledby="text-size">
      <span id="text-size">Text size</span>
      {SIZES.map(({ size, label }) => (
        <button
          key={size}
          type="button"
          className="take-part-sizes__size"
          aria-pressed={current.textSize === size}
          onClick={() => keepHandOver({ ...current, textSize: size })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
