import type { GroupScore, SpreadRelease } from '#domain/comparing/picture.ts';
import { type Bin, SCALES } from '#domain/comparing/spread.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { SpreadStrip } from '#ui/figures/SpreadStrip.tsx';
import type { Column, Row } from '#ui/table-data.ts';
import { HELD_BACK } from './hidden-words.ts';
import type { SeenGroup } from './seen-group.ts';
import { spreadInWords } from './spread-words.ts';

export interface SpreadLine {
  key: string;
  name: string;
  group: SeenGroup;
  spread: SpreadRelease;
  /** Only where the spread is one of scores. */
  score?: GroupScore | undefined;
}

interface SpreadTableProps {
  caption: string;
  /** What the lines are: "Indicator". */
  subject: string;
  /** What the spread is, over its words. */
  words: string;
  kind: keyof typeof SCALES;
  lines: readonly SpreadLine[];
  note: string;
}

/** How services spread, line by line: the picture, and the same in figures. */
export function SpreadTable({ caption, subject, words, kind, lines, note }: SpreadTableProps) {
  const hasGroups = lines.some(({ group }) => group.name !== null);
  const columns: readonly (Column | false)[] = [
    { key: 'subject', header: subject },
    hasGroups && { key: 'group', header: 'Group' },
    { key: 'picture', header: kind === 'score' ? 'From 1 to 5' : 'Picture' },
    { key: 'n', header: 'Services', align: 'end' },
    kind === 'score' && { key: 'score', header: 'Score', align: 'end' },
    { key: 'words', header: words },
  ];
  return (
    <DataTable
      caption={caption}
      narrow="stack"
      columns={columns.filter((column) => column !== false)}
      rows={lines.map((line) => rowOf(line, kind))}
      note={lines.some(isHeldBack) ? `${note} ${HELD_BACK}` : note}
    />
  );
}

function isHeldBack({ spread }: SpreadLine): boolean {
  return spread.shown === 'none' && spread.because === 'would-single-out';
}

/**
 * One bar over all of the scale would look as if there were as many everywhere. Where nearly all are
 * in one class, it is that class's bar.
 */
function barsOf(spread: SpreadRelease): readonly Bin[] | null {
  if (spread.shown === 'none') return null;
  const { bins, mostly, n } = spread;
  if (bins.length > 1) return bins;
  return mostly === undefined ? null : [{ from: mostly, to: mostly + 1, n }];
}

function rowOf({ key, name, group, spread, score }: SpreadLine, kind: keyof typeof SCALES): Row {
  const { edges, end } = SCALES[kind];
  const [mean, bars] = [score?.mean ?? null, barsOf(spread)];
  return {
    key: `${key} ${group.name ?? ''}`,
    cells: {
      subject: name,
      group: group.called,
      picture: (bars !== null || mean !== null) && (
        <SpreadStrip scale={{ from: edges[0] ?? 0, to: end }} mean={mean} spread={bars} />
      ),
      n: spread.shown === 'some' ? spread.n : '–',
      score: mean === null ? '–' : oneDecimal(mean),
      words: spreadInWords(spread, kind),
    },
  };
}
