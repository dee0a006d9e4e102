import { tells } from '#domain/comparing/make-changes.ts';
import type { ChangesPicture } from '#domain/comparing/picture.ts';
import { quarterInWords } from '#domain/contribution/quarters.ts';
import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import { listed } from '#domain/words/listed.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { changeCell } from './change-cell.ts';
import { HELD_BACK } from './hidden-words.ts';
import { NothingTold } from './NothingTold.tsx';
import { captionFor, type SeenGroup } from './seen-group.ts';

interface ChangesTableProps {
  instrument: Instrument;
  group: SeenGroup;
  changes: readonly ChangesPicture[];
}

/** A column for each quarter of which something may be shown; the others are said in a sentence. */
export function ChangesTable({ instrument, group, changes }: ChangesTableProps) {
  const telling = changes.filter(tells);
  const caption = captionFor('What changed for services that went round again', group);
  if (telling.length === 0) return <NothingTold caption={caption} changes={changes} />;
  return (
    <DataTable
      caption={caption}
      narrow="stack"
      columns={[
        { key: 'indicator', header: 'Indicator' },
        ...telling.map(({ quarter }) => ({ key: quarter ?? ALL, header: whenInWords(quarter) })),
      ]}
      rows={instrument.indicators.map((indicator) => ({
        key: indicator.id,
        cells: {
          indicator: numberedShortName(indicator),
          ...Object.fromEntries(
            telling.map((of) => [of.quarter ?? ALL, changeCell(changeOn(of, indicator))]),
          ),
        },
      }))}
      note={[...leftOut(changes.filter((one) => !tells(one))), HOW_TO_READ, HELD_BACK].join(' ')}
    />
  );
}

const ALL = 'all';

const HOW_TO_READ =
  'Like for like: each source of those services only that had it both times, and the plain mean over the sources. In brackets, how many services stand behind each source. A change under half a point is too small to tell. Which services are asked about goes by their latest contribution.';

function whenInWords(quarter: ChangesPicture['quarter']): string {
  return quarter === null ? 'All of them' : quarterInWords(quarter);
}

function leftOut(untold: readonly ChangesPicture[]): readonly string[] {
  if (untold.length === 0) return [];
  const quarters = untold.map(({ quarter }) => whenInWords(quarter));
  return [`Nothing can be shown of ${listed(quarters)}.`];
}

function changeOn({ indicators }: ChangesPicture, { id }: Indicator) {
  return indicators.find(({ indicator }) => indicator === id);
}
