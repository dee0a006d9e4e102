import type { GroupScore, SpreadRelease } from '#domain/comparing/picture.ts';
import { SCALES } from '#domain/comparing/spread.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { SpreadStrip } from '#ui/figures/SpreadStrip.tsx';
import type { Column, Row } from '#ui/table-data.ts';
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
      note={note}
    />
  );
}

function rowOf({ key, name, group, spread, score }: SpreadLine, kind: keyof typeof SCALES): Row {
  const mean = score?.mean ?? null;
  return {
    key: `${key} ${group.name ?? ''}`,
    cells: {
      subject: name,
      group: group.name,
      picture: pictureOf(spread, mean, kind),
      n: spread.shown === 'some' ? spread.n : '–',
      score: mean === null ? '–' : oneDecimal(mean),
      words: spreadInWords(spread, kind),
    },
  };
}

/** Classes that cannot be told apart make no picture, unless nearly all are in one of them. */
function pictureOf(spread: SpreadRelease, mean: number | null, kind: keyof typeof SCALES) {
  if (spread.shown === 'none') return null;
  const { edges, end } = SCALES[kind];
  const scale = { from: edges[0] ?? 0, to: end };
  const { bins, mostly, n } = spread;
  if (kind === 'score' || bins.length > 1) {
    return <SpreadStrip scale={scale} mean={mean} spread={bins} />;
  }
  if (mostly === undefined) return null;
  return <SpreadStrip scale={scale} mean={null} spread={[{ from: mostly, to: mostly + 1, n }]} />;
}
