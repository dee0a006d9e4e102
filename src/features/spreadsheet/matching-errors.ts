import type { Matching } from '#domain/spreadsheet/guess-columns.ts';
import type { SheetColumn } from '#domain/spreadsheet/sheet-columns.ts';
import type { ErrorItem } from '#ui/ErrorSummary.tsx';

/** What has to be put right in how columns were matched: something given twice, or no rating at all. */
export function matchingErrors(
  matching: Matching,
  columns: readonly SheetColumn[],
): readonly ErrorItem[] {
  if (!matching.some((field) => field?.startsWith('rating/'))) {
    return [{ message: 'Choose at least one column that holds ratings.', id: columnId(0) }];
  }
  return matching.flatMap((field, place) => {
    if (field === null || matching.indexOf(field) === place) return [];
    const { label } = columns.find((one) => one.field === field) ?? { label: 'This' };
    return [{ message: `“${label}” is chosen for another column, too.`, id: columnId(place) }];
  });
}

/** Where the field of a column is on the page. */
export function columnId(place: number): string {
  return `spreadsheet-column-${place}`;
}
