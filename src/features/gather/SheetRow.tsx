import type { Indicator } from '#domain/instrument/instrument.ts';
import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import { printedCode } from '#domain/paper/sheet-code.ts';
import { answeredOn } from '#domain/records/sheet.ts';
import { Button } from '#ui/Button.tsx';
import { StatusTag } from '#ui/StatusTag.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { paths } from '#features/paths.ts';

interface SheetRowProps {
  named: NamedSheet;
  indicators: readonly Indicator[];
  onDelete: () => void;
}

/** One sheet in its source's list. */
export function SheetRow({ named: { sheet, name }, indicators, onDelete }: SheetRowProps) {
  const ids = indicators.map(({ id }) => id);
  const answered = answeredOn(sheet, ids);
  return (
    <li className="gather-sheets__row">
      <span>
        <a
          className="gather-sheets__name"
          href={paths.sheet(sheet.reviewId, sheet.sourceId, sheet.id)}
        >
          {name}
        </a>
        {sheet.code !== null && (
          <span className="gather-sheets__code">
            <VisuallyHidden>sheet code </VisuallyHidden>
            {printedCode(sheet.code)}
          </span>
        )}
      </span>
      <StatusTag shape={answered === ids.length ? 'full' : 'half'} tone="plain">
        {answered} of {ids.length} answered
      </StatusTag>
      <Button kind="quiet" icon="bin" onClick={onDelete}>
        Delete<VisuallyHidden> {name}</VisuallyHidden>
      </Button>
    </li>
  );
}
