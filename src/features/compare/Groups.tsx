import { EVERYONE, type Filter } from '#domain/comparing/filters.ts';
import { Button } from '#ui/Button.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import type { SeenGroup } from './views/seen-group.ts';
import type { Standing } from './worker/comparing-state.ts';

interface GroupsProps {
  values: Standing['values'];
  groups: readonly SeenGroup[];
  onChange: (filters: readonly Filter[]) => void;
}

/** Which services are looked at: one group of them, or two side by side. */
export function Groups({ values, groups, onChange }: GroupsProps) {
  const filters = groups.map(({ filter }) => filter);
  const isAlone = groups.length === 1;
  return (
    <div className="compare-groups">
      {groups.map(({ name, called, filter }, at) => (
        <FilterPanel
          key={name ?? 'only'}
          title={titleOf(name, called)}
          values={values}
          filter={filter}
          onChange={(next) => onChange(filters.with(at, next))}
        />
      ))}
      <Button
        kind="quiet"
        onClick={() => onChange(isAlone ? [...filters, EVERYONE] : filters.slice(0, 1))}
      >
        {isAlone ? 'Set a second group beside it' : 'Look at one group only'}
      </Button>
    </div>
  );
}

function titleOf(name: SeenGroup['name'], called: SeenGroup['called']): string {
  if (name === null || called === null) return 'Which services';
  return name === called ? name : `${name}: ${called}`;
}
