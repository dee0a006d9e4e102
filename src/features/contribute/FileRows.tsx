import type { SentRow } from '#domain/contribution/in-words.ts';
import { DataTable } from '#ui/DataTable.tsx';

interface FileRowsProps {
  caption: string;
  rows: readonly SentRow[];
}

/** Single things that would be in the file, and what each is needed for. */
export function FileRows({ caption, rows }: FileRowsProps) {
  return (
    <div className="contribute-rows">
      <DataTable
        caption={caption}
        captionHidden
        columns={COLUMNS}
        rows={rows.map(({ path, label, value, why }) => ({
          key: path,
          cells: { label, value, why },
        }))}
        narrow="stack"
      />
    </div>
  );
}

const COLUMNS = [
  { key: 'label', header: 'What' },
  { key: 'value', header: 'In the file' },
  { key: 'why', header: 'Why' },
];
