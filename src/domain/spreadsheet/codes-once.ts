import type { Instrument, Source } from '#domain/instrument/instrument.ts';
import { printedCode, type SheetCode } from '#domain/paper/sheet-code.ts';
import { isEmptySheet, type Sheet } from '#domain/records/sheet.ts';
import { saysTheSame } from './already-here.ts';
import type { Line } from './read-lines.ts';

/**
 * The lines of a file, where a sheet whose code another one has is wrong: the same paper has been
 * typed in twice. A sheet that is in its source with all that it says is no slip, but the same file again, and is
 * left for a person to decide about.
 *
 * @param here the review's sheets, of all sources.
 */
export function codesOnce(
  lines: readonly Line[],
  here: readonly Sheet[],
  { instrument, source }: { readonly instrument: Instrument; readonly source: Source },
): readonly Line[] {
  const holders = new Map(here.filter((sheet) => !isEmptySheet(sheet)).map((it) => [it.code, it]));
  const rowOf = new Map<SheetCode, number>();
  return lines.map((line) => {
    const code = line.kind === 'sheet' ? line.sheet.code : null;
    if (line.kind !== 'sheet' || code === null) return line;
    const holder = holders.get(code);
    const isSame = holder?.sourceId === source.id && saysTheSame(line.sheet, holder, instrument);
    if (holder !== undefined && !isSame) {
      return wrong(line, `Sheet code ${printedCode(code)} is on another sheet here already.`);
    }
    const before = rowOf.get(code);
    rowOf.set(code, before ?? line.row);
    return before === undefined
      ? line
      : wrong(line, `Sheet code ${printedCode(code)} is in row ${before} already.`);
  });
}

function wrong({ row }: Line, problem: string): Line {
  return { row, kind: 'wrong', problems: [problem] };
}
