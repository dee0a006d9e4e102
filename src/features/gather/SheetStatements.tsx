import type { UseFormReturn } from 'react-hook-form';
import type { Preferences } from '#domain/records/preferences.ts';
import type { SheetEntry } from './sheet-entry.ts';
import type { SheetValues } from './sheet-values.ts';
import { focusOnward, focusStatement } from './statement-focus.ts';
import { StatementFields } from './StatementFields.tsx';

interface SheetStatementsProps {
  entry: SheetEntry;
  form: UseFormReturn<SheetValues>;
  preferences: Preferences;
}

/** The statements in their order, each knowing the way to the one after it and back. */
export function SheetStatements({ entry, form, preferences }: SheetStatementsProps) {
  const { instrument, source, lastTime } = entry;
  const { indicators, scale } = instrument;
  const goToStatement = (index: number) => {
    const indicator = indicators[index];
    if (indicator) focusStatement(indicator.id);
    else if (index > 0) focusOnward();
  };
  return indicators.map((indicator, index) => (
    <StatementFields
      key={indicator.id}
      {...{ indicator, source, scale, form, preferences }}
      lastTime={lastTime.get(indicator.id) ?? []}
      moves={{
        onNext: () => goToStatement(index + 1),
        onPrevious: () => goToStatement(index - 1),
      }}
    />
  ));
}
