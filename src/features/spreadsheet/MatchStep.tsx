import { useState } from 'react';
import { findIndicator, type Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import type { Matching } from '#domain/spreadsheet/guess-columns.ts';
import { type Field, sheetColumns } from '#domain/spreadsheet/sheet-columns.ts';
import { counted } from '#domain/words/counted.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonGroup } from '#ui/ButtonGroup.tsx';
import { type ErrorItem, ErrorSummary } from '#ui/ErrorSummary.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { StepHeading } from '#ui/StepHeading.tsx';
import { columnId, matchingErrors } from './matching-errors.ts';
import type { OpenedSpreadsheet } from './opened-spreadsheet.ts';
import type { Taking } from './use-spreadsheet.ts';
import { WrongSource } from './WrongSource.tsx';

interface MatchStepProps {
  open: OpenReview;
  source: Source;
  file: OpenedSpreadsheet;
  taking: Taking;
}

/** What each column of the file holds: guessed, and for a person to put right. */
export function MatchStep({ open, source, file, taking }: MatchStepProps) {
  const [matching, setMatching] = useState<Matching>(file.matching);
  const [errors, setErrors] = useState<readonly ErrorItem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { headers, rows } = file.spreadsheet.table;
  const columns = sheetColumns(open.instrument, source);
  const told = file.matching.filter((field) => field !== null).length;
  const choose = (place: number, value: string) => {
    const field = columns.find((one) => one.field === value)?.field ?? null;
    setMatching(matching.map((one, at) => (at === place ? field : one)));
  };
  const goOn = () => {
    const found = matchingErrors(matching, columns);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length === 0) taking.look(file, matching);
  };
  const options = columns.map(({ field, label }) => ({
    value: field,
    label: withIndicator(label, field, open),
  }));
  return (
    <>
      <StepHeading>Match the columns</StepHeading>
      <ErrorSummary errors={errors} attempt={attempt} />
      <WrongSource open={open} source={source} headers={headers} />
      <p>
        Say what each column of <span className="spreadsheet-name">{file.name}</span> holds.{' '}
        {`${told} of ${counted(headers.length, 'column')} could be told, and ${told === 1 ? 'is' : 'are'} filled in: look them over.`}
      </p>
      <p>
        Leave out names, e-mail addresses and times: they are not taken, and not kept. Your choices
        are remembered for the next file with the same columns.
      </p>
      <div className="spreadsheet-columns">
        {headers.map((header, place) => (
          <SelectField
            // A column has no other name than its place: what stands above it can be there twice.
            key={columnId(place)}
            id={columnId(place)}
            label={header.trim() || `Column ${place + 1}, without a name`}
            hint={firstValue(rows.map(({ cells }) => cells[place] ?? ''))}
            placeholder="Leave it out"
            width="long"
            options={options}
            error={errors.find(({ id }) => id === columnId(place))?.message}
            value={matching[place] ?? ''}
            onChange={(event) => choose(place, event.currentTarget.value)}
          />
        ))}
      </div>
      <ButtonGroup>
        <Button onClick={goOn}>Go on</Button>
        <Button kind="quiet" onClick={taking.startAgain}>
          Choose another file
        </Button>
      </ButtonGroup>
    </>
  );
}

function withIndicator(label: string, field: Field, { instrument }: OpenReview): string {
  const indicator = findIndicator(instrument, field.split('/')[1] ?? '');
  return indicator === undefined ? label : `${label}: ${indicator.shortName}`;
}

/** In characters. */
const SHOWN = 60;

/** What the column begins with, to tell it by. */
function firstValue(values: readonly string[]): string {
  const first = values.find((value) => value.trim() !== '')?.trim() ?? '';
  if (first === '') return 'Nothing is in it.';
  return `Begins with “${first.length > SHOWN ? `${first.slice(0, SHOWN).trimEnd()}…` : first}”`;
}
