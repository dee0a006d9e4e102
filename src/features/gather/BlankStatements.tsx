import type { Control } from 'react-hook-form';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { listed } from '#domain/words/listed.ts';
import { useBlankStatements } from './SheetStatus.tsx';
import type { SheetValues } from './sheet-values.ts';

interface BlankStatementsProps {
  indicators: readonly Indicator[];
  control: Control<SheetValues>;
}

/** Which statements have been passed over, where a slip can still be put right. */
export function BlankStatements({ indicators, control }: BlankStatementsProps) {
  const blank = useBlankStatements(control, indicators);
  return <p className="gather-end__words">{blankInWords(blank, indicators.length)}</p>;
}

function blankInWords(blank: readonly number[], of: number): string {
  if (blank.length === 0) return `All ${of} statements are answered.`;
  if (blank.length === of) return 'No statement is answered yet.';
  const numbers = listed(blank.map(String));
  return blank.length === 1
    ? `Statement ${numbers} is not answered. It can stay blank.`
    : `Statements ${numbers} are not answered. They can stay blank.`;
}
