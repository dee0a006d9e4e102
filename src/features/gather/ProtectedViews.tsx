import { SHOW_ALL_FROM, SHOW_MEAN_FROM } from '#domain/scoring/disclosure.ts';
import type { Source } from '#domain/instrument/instrument.ts';
import { unreachable } from '#domain/never.ts';
import type { ViewsPool, ViewsShown } from '#domain/scoring/views-shown.ts';
import { Panel } from '#ui/Panel.tsx';

interface ProtectedViewsProps {
  source: Source;
  shown: ViewsShown;
}

/** How the people who respond are protected, and what that means for what can be shown. */
export function ProtectedViews({ source, shown }: ProtectedViewsProps) {
  const { many } = source.sheet;
  return (
    <Panel title="How people are protected" tone="tint">
      <p>
        These {many} are anonymous. They carry no name, date or time, and are listed in random
        order, so that nobody can tell who answered when. Their numbers can change as others come
        in.
      </p>
      <WhatIsShown shown={shown} many={many} />
      {shown.pool && <Pooling pool={shown.pool} many={many} />}
      {shown.most !== 'all' && (
        <p>
          To hear from more people, ask again and in more than one way: on another day, by
          telephone, or on paper that can be handed in later. Say again that it is anonymous, and a
          free choice.
        </p>
      )}
    </Panel>
  );
}

type WordsProps = { shown: ViewsShown; many: string };

function WhatIsShown({ shown: { most, responses }, many }: WordsProps) {
  const few = responses === 0 ? null : <>So far there {counted(responses, many)}. </>;
  switch (most) {
    case 'all':
      return (
        <p>
          A statement’s ratings are shown in full once {SHOW_ALL_FROM} people have rated it. Below
          that, only an average or the examples.
        </p>
      );
    case 'mean':
      return (
        <p>
          {few}With {SHOW_MEAN_FROM} or {SHOW_ALL_FROM - 1} ratings of a statement, its average is
          shown and “fewer than {SHOW_ALL_FROM}”, but not how the ratings spread. With fewer, only
          the examples. From {SHOW_ALL_FROM}, everything is shown.
        </p>
      );
    case 'none':
      return (
        <p>
          {few}With fewer than {SHOW_MEAN_FROM} ratings of a statement, no figure is shown or
          counted, only the examples, in a mixed order: people who spoke can see that they were
          heard. From {SHOW_MEAN_FROM} ratings an average is shown, and from {SHOW_ALL_FROM}{' '}
          everything.
        </p>
      );
    default:
      return unreachable(most);
  }
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function Pooling({ pool, many }: { pool: ViewsPool; many: string }) {
  const few = `fewer than ${SHOW_ALL_FROM} ${many}`;
  const groups = either.format(pool.sources.map((name) => `“${name}”`));
  return pool.isShown ? (
    <p>
      For now they are shown together with others, as “{pool.name}”, since {groups} has {few}.
    </p>
  ) : (
    <p>
      If {groups} has {few}, they are shown together, as “{pool.name}”.
    </p>
  );
}

function counted(count: number, many: string): string {
  return count === 1 ? 'is 1' : `are ${count} ${many}`;
}
