import type { ContributedFinding, Contribution } from '#domain/contribution/contribution.ts';
import type { Indicator, Instrument } from '#domain/instrument/instrument.ts';
import { RATINGS } from '#domain/records/response.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

interface FindingTableProps {
  indicator: Indicator;
  findings: Contribution['findings'];
  instrument: Instrument;
}

/** What would be in the file about one indicator, by source; nothing where nothing would be. */
export function FindingTable({ indicator, findings, instrument }: FindingTableProps) {
  const rows = Object.entries(findings).flatMap(([source, own]) => {
    const finding = own[indicator.id];
    return finding
      ? [{ key: source, cells: { source: nameOf(instrument, source), ...figures(finding) } }]
      : [];
  });
  if (rows.length === 0) return null;
  return <DataTable caption={indicator.name.text} columns={COLUMNS} rows={rows} />;
}

const end = { align: 'end' } as const;

const COLUMNS = [
  { key: 'source', header: 'Source' },
  { ...end, key: 'mean', header: 'Mean' },
  ...RATINGS.map((rating) => ({
    ...end,
    key: `rated-${rating}`,
    header: (
      <>
        <VisuallyHidden>Rated </VisuallyHidden>
        {rating}
      </>
    ),
  })),
  { ...end, key: 'notApplicable', header: 'N/A' },
  { ...end, key: 'unanswered', header: 'Blank' },
];

/** What is not in the file has no cell, so its place on the screen is empty. */
function figures(finding: ContributedFinding): Readonly<Record<string, string>> {
  if (finding.shown === 'mean') return { mean: oneDecimal(finding.mean) };
  const { counts, notApplicable, unanswered } = finding;
  const ratings = RATINGS.map((rating, at) => [`rated-${rating}`, `${counts[at]}`] as const);
  return {
    ...Object.fromEntries(ratings),
    notApplicable: `${notApplicable}`,
    unanswered: `${unanswered}`,
  };
}

function nameOf({ sources, pools }: Instrument, id: string): string {
  return [...sources, ...pools].find((source) => source.id === id)?.shortName ?? id;
}
