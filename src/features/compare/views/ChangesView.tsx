import { useEffect, useState } from 'react';
import type { Filter } from '#domain/comparing/filters.ts';
import type { ChangesPicture } from '#domain/comparing/picture.ts';
import { Loading } from '#ui/Loading.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import type { SeenGroup, ViewProps } from './seen-group.ts';

type Ask = (filter: Filter) => Promise<readonly ChangesPicture[] | null>;

/** What changed for services that went round again, all together and by quarter. */
export function ChangesView({ instrument, groups, ask }: ViewProps & { ask: Ask }) {
  return groups.map((group) => (
    <GroupChanges
      key={`${group.name ?? ''} ${JSON.stringify(group.filter)}`}
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
  return <ChangesTable instrument={instrument} group={group} changes={changes} />;
}
