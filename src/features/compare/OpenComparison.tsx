import { useState } from 'react';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { groupsInShort } from '#domain/words/filter-words.ts';
import { Notice } from '#ui/Notice.tsx';
import { Contributions } from './Contributions.tsx';
import { failureSentence } from './compare-words.ts';
import { Groups } from './Groups.tsx';
import { Pictures } from './Pictures.tsx';
import { Publish } from './publish/Publish.tsx';
import { Shown } from './Shown.tsx';
import type { Comparing, Comparison, Group } from './comparing.ts';
import { type View, ViewSwitch } from './ViewSwitch.tsx';
import type { SeenGroup } from './views/seen-group.ts';

interface OpenComparisonProps {
  instrument: Instrument;
  comparing: Comparing;
  comparison: Comparison;
}

/** The contributions, which of them are looked at, and what they show. */
export function OpenComparison({ instrument, comparing, comparison }: OpenComparisonProps) {
  const { standing, round, groups } = comparison;
  const [view, setView] = useState<View>('scores');
  const seen = named(groups);
  return (
    <>
      <div role="alert">
        {comparing.failure !== null && (
          <Notice tone="warning">{failureSentence(comparing.failure)}</Notice>
        )}
      </div>
      <Contributions instrument={instrument} standing={standing} comparing={comparing} />
      {standing.contributions > 0 && (
        <div className="compare-columns">
          <Groups values={standing.values} groups={seen} onChange={comparing.lookAt} />
          <div>
            <Shown groups={seen} all={standing.services} />
            <ViewSwitch current={view} onShow={setView} />
            <Pictures
              key={round}
              view={view}
              instrument={instrument}
              groups={seen}
              changesOf={comparing.changesOf}
            />
            <Publish
              key={JSON.stringify([round, ...groups.map(({ filter }) => filter)])}
              instrument={instrument}
              filters={groups.map(({ filter }) => filter)}
              publish={comparing.publish}
            />
          </div>
        </div>
      )}
    </>
  );
}

/** One alone needs no name; of two, each goes by what narrows it where that is short. */
function named(groups: readonly Group[]): readonly SeenGroup[] {
  if (groups.length === 1) return groups.map((group) => ({ ...group, name: null, called: null }));
  const short = groupsInShort(groups.map(({ filter }) => filter));
  return groups.map((group, at) => {
    const name = NAMES[at] ?? '';
    return { ...group, name, called: short?.[at] ?? name };
  });
}

const NAMES = ['First group', 'Second group'];
