import type { jsPDF } from 'jspdf';
import type { Face } from './theme.ts';
import type { PdfFonts } from './typeface.ts';

/** Six letters and a plus say that a font is embedded with only the characters it needs. */
const NAMES: Readonly<Record<Face, string>> = {
  regular: 'SRITWO+Roboto-Regular',
  bold: 'SRITWB+Roboto-Bold',
};

/** Hands both faces to jsPDF. */
export function addFonts(pdf: jsPDF, fonts: PdfFonts): void {
  for (const face of ['regular', 'bold'] as const) {
    const file = `${face}.ttf`;
    pdf.addFileToVFS(file, binary(fonts[face]));
    pdf.addFont(file, NAMES[face], 'normal');
  }
}

/** Makes a face the one that text is drawn in. */
export function useFace(pdf: jsPDF, face: Face): void {
  pdf.setFont(NAMES[face], 'normal');
}

/** jsPDF wants a string with one character for each byte; pieces, as a call takes only so many. */
function binary(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return pieces.join('');
}
