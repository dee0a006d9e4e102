import { useRef, useState } from 'react';
import type { Source } from '#domain/instrument/instrument.ts';
import type { NamedSheet } from '#domain/journey/sheet-order.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { Button } from '#ui/Button.tsx';
import { focusCell, FIRST_ANSWER, type Place, placeAfter } from '../grid/grid-places.ts';
import type { Move } from '../grid/grid-keys.ts';
import { GridTable } from '../grid/GridTable.tsx';
import { useSteady } from '../grid/use-steady.ts';
import { AgainRow } from './AgainRow.tsx';
import { Differences } from './Differences.tsx';
import { FIND_ID, FindSheet } from './FindSheet.tsx';
import { useSecondEntry } from './use-second-entry.ts';

interface SecondEntryFormProps {
  open: OpenReview;
  source: Source;
  named: readonly NamedSheet[];
}

/** The sheets to be typed again, each in its row with nothing in it, and below what differs. */
export function SecondEntryForm({ open, source, named }: SecondEntryFormProps) {
  const { indicators } = open.instrument;
  const heading = useRef<HTMLHeadingElement>(null);
  const entry = useSecondEntry(open);
  // In the order they stood in when this was opened: no row moves while another tab adds one.
  const [order] = useState(() => named.map(({ sheet }) => sheet.id));
  const rows = order.flatMap((id) => named.find(({ sheet }) => sheet.id === id) ?? []);

  // Papers with codes come in any order: each is looked for. Others follow one another.
  const move = useSteady((from: Place, by: Move): void => {
    const place = placeAfter(from, by, indicators.length, FIRST_ANSWER);
    const isEnd = place.row > from.row && by.columns > 0;
    const isLookedFor = rows.some(({ sheet }) => sheet.code !== null);
    if (isEnd && isLookedFor) document.getElementById(FIND_ID)?.focus();
    else focusCell(place);
  });

  return (
    <>
      <FindSheet
        rows={rows}
        onFind={({ sheet }) => focusCell({ row: order.indexOf(sheet.id), column: FIRST_ANSWER })}
      />
      <GridTable
        {...{ source, indicators }}
        caption={`Every ${source.sheet.one}, to be typed again`}
        before="Sheet code"
        after="Compared"
      >
        {rows.map(({ sheet, name }, row) => (
          <AgainRow
            key={sheet.id}
            {...{ sheet, name, row, indicators }}
            second={entry.checkOf(sheet.id).second}
            differing={entry.differencesOf(sheet.id)?.length ?? null}
            onType={entry.type}
            onMove={move}
          />
        ))}
      </GridTable>
      <p>
        A row is compared when all of it is typed. If there is no answer on the paper, pass by with
        an arrow and choose Compare at the end.
      </p>
      <Button
        kind="secondary"
        onClick={() => {
          entry.compare();
          heading.current?.focus();
        }}
      >
        Compare
      </Button>
      <Differences {...{ rows, indicators, entry, heading }} />
    </>
  );
}
