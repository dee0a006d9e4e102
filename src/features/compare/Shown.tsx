import { useEffect, useRef } from 'react';
import { MINIMUM } from '#domain/comparing/minimum.ts';
import { counted } from '#domain/words/counted.ts';
import { Notice } from '#ui/Notice.tsx';
import type { SeenGroup } from './views/seen-group.ts';

interface ShownProps {
  groups: readonly SeenGroup[];
  all: number;
}

/** How many services are looked at, also aloud when that changes, and why nothing may be seen. */
export function Shown({ groups, all }: ShownProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed to get here, to try it out, has gone.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const tooFew = groups.filter(({ picture }) => picture.services < MINIMUM.see);
  return (
    <>
      <h2 className="compare-shown" aria-live="polite" ref={heading} tabIndex={-1}>
        {groups.map((group) => groupInWords(group, all)).join('; ')}
      </h2>
      {tooFew.length > 0 && (
        <Notice title={titleOf(tooFew)}>
          Figures are about {MINIMUM.see} services or more, so that none can be told from them. Take
          in more services to see something.
        </Notice>
      )}
    </>
  );
}

function groupInWords({ name, picture: { services } }: SeenGroup, all: number): string {
  const count =
    services === all ? counted(all, 'service') : `${services} of ${counted(all, 'service')}`;
  return name === null ? count : `${name}: ${count}`;
}

function titleOf(tooFew: readonly SeenGroup[]): string {
  const names = tooFew.flatMap(({ name }) => name ?? []);
  return names.length === 1
    ? `Nothing is shown of the ${(names[0] ?? '').toLowerCase()}`
    : 'Nothing is shown';
}
