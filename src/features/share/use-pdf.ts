import { useState } from 'react';
import { download } from '#files/download.ts';
import type { ReportDocument } from '#report/document.ts';
import { makePdf } from '#features/make-pdf.ts';

export type PdfState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'done'; readonly missing: readonly string[] }
  | { readonly kind: 'failed' };

/** Makes a document into a PDF and hands it to the browser's downloads. */
export function usePdf(name: string) {
  const [state, setState] = useState<PdfState>({ kind: 'idle' });
  const make = async (document: ReportDocument): Promise<void> => {
    setState({ kind: 'making', share: 0 });
    const file = await makePdf(document, (share) => setState({ kind: 'making', share }));
    if (file.ok) download(name, file.value.content);
    setState(file.ok ? { kind: 'done', missing: file.value.missing } : { kind: 'failed' });
  };
  return { state, make };
}
