import { beginning } from './age-marks.ts';

/** What people choose by mistake. */
export type ForeignFile = 'zip' | 'office' | 'pdf' | 'picture';

const SIGNATURES: readonly (readonly [string, ForeignFile])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['%PDF-', 'pdf'],
  ['\u00D0\u00CF\u0011\u00E0', 'office'],
  ['{\\rtf', 'office'],
  ['\u0089PNG', 'picture'],
  ['\u00FF\u00D8\u00FF', 'picture'],
];

const LONGEST_SIGNATURE = 8;

/** Documents of Microsoft's, Google's and LibreOffice's programs are ZIP files with this in them. */
const OFFICE_PARTS = /\[Content_Types\]\.xml|word\/|xl\/|ppt\/|application\/vnd\./u;

/** Tells a file that is surely another program's by its first bytes. */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  const start = beginning(bytes, LONGEST_SIGNATURE);
  const found = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
  return found === 'zip' && OFFICE_PARTS.test(beginning(bytes, 2048)) ? 'office' : found;
}
