import type { UseFormReturn } from 'react-hook-form';
import { oneSheet } from '#domain/words/gathered-words.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { paths } from '#features/paths.ts';
import { BlankStatements } from './BlankStatements.tsx';
import type { SheetEntry } from './sheet-entry.ts';
import type { SheetValues } from './sheet-values.ts';
import { ONWARD_ID } from './statement-focus.ts';
import { useNextSheet } from './use-next-sheet.ts';
import { useRemoveSheet } from './use-remove-sheet.ts';

interface SheetEndProps {
  entry: SheetEntry;
  form: UseFormReturn<SheetValues>;
  /** The sheet as it is on the form. */
  sheetNow: () => Sheet;
}

/** After the last statement: what is still blank, and the ways on. */
export function SheetEnd({ entry, form, sheetNow }: SheetEndProps) {
  const { instrument, review, source } = entry;
  const remove = useRemoveSheet(entry, sheetNow);
  const toSource = paths.source(review.id, source.id);

  return (
    <div className="gather-end">
      <BlankStatements control={form.control} indicators={instrument.indicators} />
      {source.single ? (
        <ButtonGroup>
          <ButtonLink id={ONWARD_ID} href={toSource}>
            Back to {source.name}
          </ButtonLink>
        </ButtonGroup>
      ) : (
        <WaysOn entry={entry} sheetNow={sheetNow} toSource={toSource} />
      )}
      <Button kind="quiet" icon="bin" onClick={remove}>
        Delete this sheet
      </Button>
    </div>
  );
}

interface WaysOnProps {
  entry: SheetEntry;
  sheetNow: () => Sheet;
  toSource: string;
}

function WaysOn({ entry, sheetNow, toSource }: WaysOnProps) {
  const { source } = entry;
  const { goOn, message } = useNextSheet(entry, sheetNow);
  return (
    <>
      <ButtonGroup>
        <Button id={ONWARD_ID} icon="arrow-right" onClick={goOn}>
          Next {oneSheet(source)}
        </Button>
        <ButtonLink kind="secondary" href={toSource}>
          Back to {source.name}
        </ButtonLink>
      </ButtonGroup>
      <p role="alert">{message}</p>
    </>
  );
}
