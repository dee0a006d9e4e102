import { counted } from '#domain/words/counted.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { BinItem } from './bin-items.ts';

interface BinListProps {
  items: readonly BinItem[];
  onBringBack: (item: BinItem) => void;
}

/** Everything in the bin: what it is, how long it stays, and the way back. */
export function BinList({ items, onBringBack }: BinListProps) {
  if (items.length === 0) return <p>There is nothing in the bin.</p>;
  return (
    <DataTable
      caption="What was deleted"
      captionHidden
      narrow="stack"
      columns={COLUMNS}
      rows={items.map((item) => ({
        key: item.key,
        cells: {
          name: item.name,
          place: item.place,
          left: leftInWords(item),
          back: (
            <Button kind="quiet" icon="undo" onClick={() => onBringBack(item)}>
              Bring back<VisuallyHidden>{` ${item.name}, ${item.place}`}</VisuallyHidden>
            </Button>
          ),
        },
      }))}
    />
  );
}

const COLUMNS = [
  { key: 'name', header: 'What' },
  { key: 'place', header: 'Part of' },
  { key: 'left', header: 'Goes for good' },
  { key: 'back', header: <VisuallyHidden>Bring back</VisuallyHidden> },
];

function leftInWords({ daysLeft, isContested }: BinItem): string {
  if (isContested) return 'only when you empty the bin: it was changed elsewhere, too';
  return daysLeft === 0 ? 'the next time the app opens' : `in ${counted(daysLeft, 'day')}`;
}
