import { useEffect, useState } from 'react';
import type { Filter } from '#domain/comparing/filters.ts';
import type { ChangesPicture } from '#domain/comparing/picture.ts';
import { quarterInWords } from '#domain/contribution/quarters.ts';
import type { Indicator } from '#domain/instrument/instrument.ts';
import { numberedShortName } from '#domain/words/indicator-words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Loading } from '#ui/Loading.tsx';
import { HELD_BACK } from './hidden-words.ts';
import { changeCell } from './change-cell.ts';
import { captionFor, type SeenGroup, type ViewProps } from './seen-group.ts';

type Ask = (filter: Filter) => Promise<readonly ChangesPicture[] | null>;

/** What changed for services that went round again, all together and by quarter. */
export function ChangesView({ instrument, groups, ask }: ViewProps & { ask: Ask }) {
  return groups.map((group) => (
    <GroupChanges
      key={JSON.stringify(group.filter)}
      instrument={instrument}
      group={group}
      ask={ask}
    />
  ));
}

type GroupChangesProps = Pick<ViewProps, 'instrument'> & { group: SeenGroup; ask: Ask };

function GroupChanges({ instrument, group, ask }: GroupChangesProps) {
  const [changes, setChanges] = useState<readonly ChangesPicture[] | 'none' | null>(null);
  useEffect(() => {
    let isWanted = true;
    void ask(group.filter).then((found) => isWanted && setChanges(found ?? 'none'));
    return () => {
      isWanted = false;
    };
  }, [ask, group.filter]);
  if (changes === null) return <Loading />;
  // Why is said above, where the last thing that did not work is.
  if (changes === 'none') return null;
  return (
    <DataTable
      caption={captionFor('What changed for services that went round again', group)}
      narrow="stack"
      columns={[
        { key: 'indicator', header: 'Indicator' },
        ...changes.map(({ quarter }) => ({
          key: quarter ?? ALL,
          header: quarter === null ? 'All of them' : quarterInWords(quarter),
        })),
      ]}
      rows={instrument.indicators.map((indicator) => ({
        key: indicator.id,
        cells: {
          indicator: numberedShortName(indicator),
          ...Object.fromEntries(
            changes.map((of) => [of.quarter ?? ALL, changeCell(changeOn(of, indicator))]),
          ),
        },
      }))}
      note={`Like for like: each source of those services only that had it both times, and the plain mean over the sources. In brackets, how many services stand behind each source. A change under half a point is too small to tell. Which services are asked about goes by their latest contribution. ${HELD_BACK}`}
    />
  );
}

const ALL = 'all';

function changeOn({ indicators }: ChangesPicture, { id }: Indicator) {
  return indicators.find(({ indicator }) => indicator === id);
}
