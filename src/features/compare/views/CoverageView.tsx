import type { SpreadRelease } from '#domain/comparing/picture.ts';
import type { Source } from '#domain/instrument/instrument.ts';
import type { SeenGroup, ViewProps } from './seen-group.ts';
import { SpreadTable } from './SpreadTable.tsx';

/** Which sources services have figures of, and which are hard to fill. */
export function CoverageView({ instrument, groups }: ViewProps) {
  return (
    <SpreadTable
      caption="Which sources services have"
      subject="Source"
      words="How many services"
      kind="coverage"
      lines={instrument.sources.flatMap((source) =>
        groups.map((group) => {
          return { key: source.id, name: source.name, group, spread: coverageOf(group, source) };
        }),
      )}
      note="The left bar is services without it, the right one those that have it. A source counts as there when anything from it may be shown."
    />
  );
}

function coverageOf({ picture }: SeenGroup, { id }: Source): SpreadRelease {
  const found = picture.coverage.find(({ source }) => source === id);
  return found?.services ?? { shown: 'none', because: 'trouble' };
}
