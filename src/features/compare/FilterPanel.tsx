import { useId, useRef, useState } from 'react';
import { DIMENSIONS, type Dimension, EVERYONE, type Filter } from '#domain/comparing/filters.ts';
import { DIMENSION_NAMES, inKnownOrder, valueName } from '#domain/words/filter-words.ts';
import { Button } from '#ui/Button.tsx';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import type { Standing } from './worker/comparing-state.ts';

interface FilterPanelProps {
  title: string;
  values: Standing['values'];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** What narrows the comparison: any of the values that are ticked, in each dimension that has one. */
export function FilterPanel({ title, values, filter, onChange }: FilterPanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // What is the same for all narrows nothing.
  const offered = DIMENSIONS.filter((name) => values[name].length > 1);
  const isNarrowed = DIMENSIONS.some((name) => (filter[name] ?? []).length > 0);
  return (
    <section className="compare-filter" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className="compare-question">
        {title}
      </h2>
      {offered.map((name) => (
        <DimensionFilter
          key={name}
          name={name}
          values={values[name]}
          filter={filter}
          onChange={onChange}
        />
      ))}
      {isNarrowed && (
        <Button
          kind="quiet"
          onClick={() => {
            onChange(EVERYONE);
            // The button goes.
            heading.current?.focus();
          }}
        >
          Show all services
        </Button>
      )}
    </section>
  );
}

type DimensionFilterProps = Pick<FilterPanelProps, 'filter' | 'onChange'> & {
  name: Dimension;
  values: readonly (string | null)[];
};

function DimensionFilter({ name, values, filter, onChange }: DimensionFilterProps) {
  const id = useId();
  const chosen = filter[name] ?? [];
  // From then on it is as people leave it: it must not close over the box that is being unticked.
  const [isOpenAtFirst] = useState(chosen.length > 0);
  return (
    <Disclosure summary={summaryOf(name, filter)} open={isOpenAtFirst}>
      <CheckboxGroup
        small
        legend={DIMENSION_NAMES[name]}
        legendHidden
        name={id}
        options={inKnownOrder(name, values).map((value) => {
          return { value: value ?? NOT_SAID, label: valueName(name, value) };
        })}
        values={chosen.map((value) => value ?? NOT_SAID)}
        onChange={(event) => {
          const { value, checked } = event.currentTarget;
          onChange(changed(filter, name, value === NOT_SAID ? null : value, checked));
        }}
      />
    </Disclosure>
  );
}

/** What a checkbox for "not said" gives, as it must give a text. */
const NOT_SAID = '';

function summaryOf(name: Dimension, filter: Filter): string {
  const count = filter[name]?.length ?? 0;
  return count === 0 ? DIMENSION_NAMES[name] : `${DIMENSION_NAMES[name]} (${count})`;
}

function changed(filter: Filter, name: Dimension, value: string | null, isIn: boolean): Filter {
  const others = (filter[name] ?? []).filter((each) => each !== value);
  return { ...filter, [name]: isIn ? [...others, value] : others };
}
