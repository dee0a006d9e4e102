import { useState } from 'react';
import { download } from '#files/download.ts';
import { fileName } from '#files/file-name.ts';
import type { PaperSheet, PrintSize } from '#report/paper/paper-sheet.ts';
import { freshCodes } from './fresh-codes.ts';
import { makeSheetsPdf, sheetsPage } from './make-sheets.ts';

export type Making =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'done'; readonly name: string; readonly missing: readonly string[] };

/** Makes files of sheets and hands them to the browser's downloads, each file with codes of its own. */
export function useSheetFiles(sheet: PaperSheet, size: PrintSize) {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const named = (extension: string): string =>
    fileName(`${sheet.title} sheets${size === 'large' ? ' large print' : ''}`, extension, 'sheets');
  const makePdf = async (copies: number): Promise<void> => {
    setMaking({ kind: 'making', share: 0 });
    const printed = { sheet, size, codes: freshCodes(copies) };
    const file = await makeSheetsPdf(printed, (share) => setMaking({ kind: 'making', share }));
    const name = named('.pdf');
    if (file.ok) download(name, file.value.content);
    setMaking(file.ok ? { kind: 'done', name, missing: file.value.missing } : { kind: 'failed' });
  };
  const makePage = (copies: number): void => {
    const name = named('.html');
    download(name, sheetsPage({ sheet, size, codes: freshCodes(copies) }));
    setMaking({ kind: 'done', name, missing: [] });
  };
  return { making, makePdf, makePage };
}
