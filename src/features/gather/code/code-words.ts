import { findSource, type Instrument, type Source } from '#domain/instrument/instrument.ts';
import { printedCode, type SheetCode } from '#domain/paper/sheet-code.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { oneSheet } from '#domain/words/gathered-words.ts';
import type { Taken } from './code-holder.ts';

/** What was typed is no code; `kept` is the one that the sheet has. */
export function notACodeWords(kept: SheetCode | null): string {
  const stays =
    kept === null ? 'Until then it is not saved.' : `Until then ${printedCode(kept)} stays.`;
  return `This is not a sheet code. Please correct or clear it. ${stays}`;
}

/**
 * Where a code is already.
 *
 * @param inView what the sheet that has it is called on this screen, if it is there.
 */
export function takenWords(
  { code, holder }: Taken,
  { instrument, source }: { readonly instrument: Instrument; readonly source: Source },
  inView: string | null,
): string {
  const its = findSource(instrument, holder.sourceId);
  const name = inView ?? (its === undefined ? 'another sheet' : holderName(holder, its));
  const under = its === undefined || its.id === source.id ? '' : `, under “${its.name}”`;
  const bin = holder.deletedAt === null ? '' : ', in the bin';
  return `${printedCode(code)} is on ${name} already${under}${bin}.`;
}

/** People’s sheets have no names but in their own list, where they change. */
function holderName({ number }: Sheet, source: Source): string {
  if (source.single) return source.sheet.one;
  return number === null ? `another ${oneSheet(source)}` : `${source.sheet.one} ${number}`;
}
