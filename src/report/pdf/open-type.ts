import { legibleWith } from './coverage.ts';
import { type Typesetter, typesetter } from './text.ts';
import { type PdfFonts, readTypeface } from './typeface.ts';

/** Makes the tool that measures and breaks text in these fonts. */
export function openType(fonts: PdfFonts): Typesetter {
  const faces = { regular: readTypeface(fonts.regular), bold: readTypeface(fonts.bold) };
  return typesetter(faces, legibleWith([faces.regular, faces.bold]));
}
