import type { Instrument } from '#domain/instrument/instrument.ts';
import type { Outcome } from '#domain/inviting/outcome.ts';
import { counted } from '#domain/words/counted.ts';
import { sheetsInWords } from '#domain/words/gathered-words.ts';
import { listed } from '#domain/words/listed.ts';
import { type Lot, takenOf } from './lot.ts';

type Rows = Pick<Lot, 'rows'>;

/** "28 sheets will be added, 10 came twice and 3 cannot be used." */
export function lotInWords(lot: Rows): string {
  const count = (...kinds: readonly Outcome['kind'][]): number =>
    lot.rows.filter(({ outcome }) => outcome.ok && kinds.includes(outcome.value.kind)).length;
  const [added, changed] = [count('new'), count('newer')];
  const [again, here, inBin] = [count('again'), count('here'), count('in-bin')];
  const useless = lot.rows.length - added - changed - again - here - inBin;
  const others = [
    ...(changed > 0 ? [`${changed} will be brought up to date`] : []),
    ...(again > 0 ? [`${again} came twice`] : []),
    ...(here > 0 ? [`${here} ${here === 1 ? 'is' : 'are'} here already`] : []),
    ...(inBin > 0 ? [`${inBin} ${inBin === 1 ? 'is' : 'are'} in the bin`] : []),
    ...(useless > 0 ? [`${useless} cannot be used`] : []),
  ];
  const first = added === 0 ? 'No sheet will be added' : `${counted(added, 'sheet')} will be added`;
  return `${listed([first, ...others])}.`;
}

/** Which sources the sheets are from: "3 responses from Informal carers and 1 care plan." */
export function sourcesInWords(lot: Rows, { sources }: Instrument): string {
  const taken = takenOf(lot).filter(({ kind }) => kind === 'new');
  const parts = sources.flatMap((source) => {
    const own = taken.filter(({ sheet }) => sheet.sourceId === source.id).length;
    if (own === 0) return [];
    const words = sheetsInWords(source, own);
    return [source.kind === 'views' ? `${words} from ${source.name}` : words];
  });
  return `${listed(parts)}.`;
}

/** What was done: "28 sheets were added." */
export function addedInWords(lot: Rows): string {
  const taken = takenOf(lot);
  const added = taken.filter(({ kind }) => kind === 'new').length;
  const changed = taken.length - added;
  const parts = [
    ...(added > 0 ? [counted(added, 'sheet was added', 'sheets were added')] : []),
    ...(changed > 0
      ? [counted(changed, 'sheet was brought up to date', 'sheets were brought up to date')]
      : []),
  ];
  return `${listed(parts)}.`;
}

/** What the button says that does it. */
export function addLabel(lot: Rows): string {
  const taken = takenOf(lot);
  const added = taken.filter(({ kind }) => kind === 'new').length;
  return added > 0
    ? `Add ${counted(added, 'sheet')}`
    : `Bring ${counted(taken.length, 'sheet')} up to date`;
}
