import type { Source } from '#domain/instrument/instrument.ts';
import type { OpenReview } from '#domain/records/review-records.ts';
import { type Response, UNANSWERED } from '#domain/records/response.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import type { RowSheet } from './taking-plan.ts';

interface SheetsPreviewProps {
  open: OpenReview;
  source: Source;
  sheets: readonly RowSheet[];
}

/** Every rating as it was read, a row for each sheet. */
export function SheetsPreview({ open, source, sheets }: SheetsPreviewProps) {
  const { indicators, scale } = open.instrument;
  if (sheets.length === 0) return null;
  return (
    <Disclosure summary="See how the ratings were read">
      <DataTable
        caption={`Ratings of the ${source.sheet.many}, by statement`}
        captionHidden
        columns={[
          { key: 'row', header: 'Row', rowHeader: true },
          ...indicators.map(({ id, number }) => ({
            key: id,
            header: number,
            align: 'end' as const,
          })),
          { key: 'examples', header: 'Examples', align: 'end' },
        ]}
        rows={sheets.map(({ row, responses }) => ({
          key: String(row),
          cells: {
            row,
            ...Object.fromEntries(
              indicators.map(({ id }) => [id, inShort(responses[id] ?? UNANSWERED)]),
            ),
            examples: Object.values(responses).filter(({ example }) => example.trim() !== '')
              .length,
          },
        }))}
        note={`NA is “${scale.notApplicable.label}”. A dash is not answered.`}
      />
    </Disclosure>
  );
}

function inShort(response: Response): string {
  if (response.state === 'rated') return String(response.rating);
  return response.state === 'not-applicable' ? 'NA' : '–';
}
