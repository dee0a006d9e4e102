import type { Source } from '#domain/instrument/instrument.ts';
import { counted } from '#domain/words/counted.ts';
import { listed } from '#domain/words/listed.ts';
import { Notice } from '#ui/Notice.tsx';
import type { OpenedSpreadsheet } from './opened-spreadsheet.ts';
import type { TakingPlan, WrongRow } from './taking-plan.ts';

/** How many rows are named before the rest is only counted. */
const NAMED = 50;

interface LeftOutProps {
  source: Source;
  file: OpenedSpreadsheet;
  plan: TakingPlan;
}

/** Everything in the file that is not taken, and why: rows, columns and other sheets. */
export function LeftOut({ source, file, plan }: LeftOutProps) {
  const { wrong, nothing, notTaken, takenNumbers } = plan;
  const { others, sheet } = file.spreadsheet;
  return (
    <>
      {wrong.length > 0 && <WrongRows rows={wrong} />}
      <ul className="spreadsheet-left-out">
        {notTaken.length > 0 && (
          <li>
            <strong>Not taken, and not kept:</strong> {listed(notTaken)}.
          </li>
        )}
        {nothing.length > 0 && (
          <li>{`${counted(nothing.length, 'row has', 'rows have')} nothing in the columns that are taken (row ${listed(nothing.slice(0, NAMED).map(String))}).`}</li>
        )}
        {takenNumbers.length > 0 && (
          <li>{`${source.sheet.one} ${listed(takenNumbers.map(String))} ${takenNumbers.length === 1 ? 'is' : 'are'} here already, so those in the file get the next free numbers.`}</li>
        )}
        {others.length > 0 && (
          <li>{`Only the sheet “${sheet ?? ''}” is read, not ${listed(others.map((name) => `“${name}”`))}.`}</li>
        )}
      </ul>
    </>
  );
}

function WrongRows({ rows }: { rows: readonly WrongRow[] }) {
  const more = rows.length - NAMED;
  return (
    <Notice tone="warning" title={`${counted(rows.length, 'row', 'rows')} cannot be taken`}>
      <p>
        {rows.length === 1
          ? 'Put it right in the file and choose that again, or go on without it.'
          : 'Put them right in the file and choose that again, or go on without them.'}
      </p>
      <ul>
        {rows.slice(0, NAMED).map(({ row, problems }) => (
          <li key={row}>
            Row {row}: {problems.join(' ')}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{`And ${counted(more, 'more row', 'more rows')}.`}</p>}
    </Notice>
  );
}
