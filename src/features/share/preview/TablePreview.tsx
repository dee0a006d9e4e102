import type { TableBlock } from '#report/document.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { keyed } from './keyed.ts';

/** A table, in the same columns as the file's. */
export function TablePreview({ block }: { block: TableBlock }) {
  const columns = keyed(block.columns).map(({ key, item }) => ({
    key,
    header: item.heading,
    align: item.align,
  }));
  const rows = keyed(block.rows).map(({ key, item }) => ({
    key,
    cells: Object.fromEntries(keyed(item).map((cell) => [cell.key, cell.item])),
  }));
  return <DataTable caption={block.caption} columns={columns} rows={rows} narrow="stack" />;
}
