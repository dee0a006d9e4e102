import { Announcement } from '#ui/Announcement.tsx';
import { Page } from '#ui/Page.tsx';
import { paths } from '#features/paths.ts';
import { SheetCodeField } from './code/SheetCodeField.tsx';
import './gather.css';
import { SheetEnd } from './SheetEnd.tsx';
import type { SheetEntry } from './sheet-entry.ts';
import { SheetOptions } from './SheetOptions.tsx';
import { SheetStatements } from './SheetStatements.tsx';
import { SheetStatus } from './SheetStatus.tsx';
import { useBeginTyping } from './use-begin-typing.ts';
import { useDiscardOnLeaving } from './use-discard-on-leaving.ts';
import { usePreferences } from './use-preferences.ts';
import { useRemoveSheet } from './use-remove-sheet.ts';
import { useSheetForm } from './use-sheet-form.ts';

/** One sheet: the source's statements, each with a rating and an example. */
export function SheetScreen({ entry }: { entry: SheetEntry }) {
  // A key, so that one sheet's form never starts with the answers of another.
  return <OpenSheet key={entry.sheet.id} entry={entry} />;
}

function OpenSheet({ entry }: { entry: SheetEntry }) {
  const { instrument, review, source, sheet, name } = entry;
  const { indicators, scale } = instrument;
  const { form, latest } = useSheetForm(entry);
  const { preferences, change } = usePreferences(entry.preferences);
  const remove = useRemoveSheet(entry, latest);
  useBeginTyping(sheet.id, indicators[0]?.id);
  useDiscardOnLeaving(sheet.id, paths.sheet(review.id, source.id, sheet.id));
  return (
    <Page
      title={name}
      caption={source.single ? undefined : source.name}
      back={{ href: paths.source(review.id, source.id), label: `Back to ${source.name}` }}
      width="wide"
    >
      <Announcement>{name}</Announcement>
      <SheetOptions
        preferences={preferences}
        notApplicable={scale.notApplicable}
        onChange={change}
      />
      <form className="gather-sheet" aria-label={name} onSubmit={(event) => event.preventDefault()}>
        <SheetCodeField entry={entry} onDiscard={remove} />
        <SheetStatus name={name} indicators={indicators} control={form.control} />
        <SheetStatements entry={entry} form={form} preferences={preferences} />
        <SheetEnd entry={entry} form={form} sheetNow={latest} />
      </form>
    </Page>
  );
}
