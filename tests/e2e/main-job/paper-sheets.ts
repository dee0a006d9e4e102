import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../setup/place.ts';

/** What stands in one box of a paper sheet: 1 to 5, NA, or nothing; and what is written beside it. */
export type PaperResponse = { readonly rating: string; readonly example: string };

/** The paper sheets of one source, each with its responses in the order of the indicators. */
export type PaperSource = {
  readonly source: string;
  readonly sheets: readonly (readonly PaperResponse[])[];
};

/**
 * The pile of paper that a coordinator types in. Read here by a few plain lines of its own, so that
 * what the app makes of it is checked against something that shares no code with the app.
 */
export function paperSheets(): readonly PaperSource[] {
  const text = readFileSync(join(root, 'tests/fixtures/harbour-view.csv'), 'utf8');
  const bySource = new Map<string, PaperResponse[][]>();
  for (const line of text.split('\n').slice(1).filter(Boolean)) {
    const [source = '', sheet = '', , rating = ''] = line.split(',');
    const example = exampleIn(line.split(',').slice(4).join(',').trim());
    const sheets = bySource.get(source) ?? [];
    bySource.set(source, sheets);
    (sheets[Number(sheet) - 1] ??= []).push({ rating, example });
  }
  return [...bySource].map(([source, sheets]) => ({ source, sheets }));
}

function exampleIn(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
