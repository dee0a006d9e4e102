import { type Control, useWatch } from 'react-hook-form';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { isAnswered } from '#domain/records/response.ts';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { responseFrom, type SheetValues } from './sheet-values.ts';

interface SheetStatusProps {
  name: string;
  indicators: readonly Indicator[];
  control: Control<SheetValues>;
}

/** Which sheet this is and how far it has come, in view all the way down. */
export function SheetStatus({ name, indicators, control }: SheetStatusProps) {
  const blank = useBlankStatements(control, indicators);
  const answered = indicators.length - blank.length;
  return (
    <div className="gather-status">
      <ProgressBar
        label={name}
        value={answered}
        max={indicators.length}
        text={`${answered} of ${indicators.length} answered`}
      />
    </div>
  );
}

/** The numbers of the statements that have neither a rating nor "not applicable". */
export function useBlankStatements(
  control: Control<SheetValues>,
  indicators: readonly Indicator[],
): readonly number[] {
  return useWatch({
    control,
    compute: ({ responses }: SheetValues) =>
      indicators
        .filter(({ id }) => {
          const given = responses[id];
          return given === undefined || !isAnswered(responseFrom(given));
        })
        .map(({ number }) => number),
  });
}
