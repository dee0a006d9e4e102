import type { Source } from '#domain/instrument/instrument.ts';
import type { PrintSize } from '#report/paper/paper-sheet.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';

const OPTIONS = [
  { value: 'normal', label: 'Normal print', hint: '11 and 12 point' },
  { value: 'large', label: 'Large print', hint: '16 point and larger, on more pages' },
] as const;

interface PrintSizesProps {
  source: Source;
  size: PrintSize;
  onSize: (size: PrintSize) => void;
}

/** The choice between normal and large print. */
export function PrintSizes({ source, size, onSize }: PrintSizesProps) {
  return (
    <RadioGroup
      legend="Which print size?"
      hint={
        source.kind === 'views'
          ? 'Have some of both to hand, so that nobody has to ask for large print.'
          : undefined
      }
      name="print-size"
      options={OPTIONS}
      value={size}
      onChange={(event) => onSize(event.currentTarget.value === 'large' ? 'large' : 'normal')}
    />
  );
}
