import type { Contribution } from '#domain/contribution/contribution.ts';
import type { Instrument } from '#domain/instrument/instrument.ts';
import { ACTION_STATUSES } from '#domain/records/action.ts';
import { DataTable } from '#ui/DataTable.tsx';

interface ActionsTableProps {
  actions: Contribution['actions'];
  instrument: Instrument;
}

/** How many actions of the plan would be in the file, by indicator and how they stand. */
export function ActionsTable({ actions, instrument }: ActionsTableProps) {
  const rows = instrument.indicators.flatMap(({ id, name }) => {
    const counts = actions[id];
    return counts ? [{ key: id, cells: { indicator: name.text, ...counts } }] : [];
  });
  if (rows.length === 0) return <p>There is no action in the plan yet, so none is in the file.</p>;
  return (
    <DataTable caption="How many actions there are" captionHidden columns={COLUMNS} rows={rows} />
  );
}

const COLUMNS = [
  { key: 'indicator', header: 'Indicator' },
  ...ACTION_STATUSES.map(({ id, name }) => ({ key: id, header: name, align: 'end' as const })),
];
