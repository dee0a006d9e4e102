import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { legibleWith } from '#report/pdf/coverage.ts';
import { typesetter } from '#report/pdf/text.ts';
import { TEXT } from '#report/pdf/theme.ts';
import { readTypeface } from '#report/pdf/typeface.ts';
import { roboto } from './fonts.ts';

const faces = { regular: readTypeface(roboto.regular), bold: readTypeface(roboto.bold) };
const type = typesetter(faces, legibleWith([faces.regular, faces.bold]));

function widthAsDrawn(text: string, font: Uint8Array, size: number): number {
  const pdf = new jsPDF({ unit: 'pt' });
  pdf.addFileToVFS('font.ttf', Buffer.from(font).toString('base64'));
  pdf.addFont('font.ttf', 'Font', 'normal');
  return pdf.setFont('Font', 'normal').setFontSize(size).getTextWidth(text);
}

describe('text is as wide as it is drawn', () => {
  it.each(['Basic needs', 'Zażółć gęślą jaźń', 'Ελληνικά', 'Українська', '3.7 – “4.3” €½ ŵ'])(
    '%s',
    (text) => {
      const regular = widthAsDrawn(text, roboto.regular, TEXT.plain.size);
      const bold = widthAsDrawn(text, roboto.bold, TEXT.title.size);
      expect(type.widthOf(text, TEXT.plain)).toBeCloseTo(regular, 3);
      expect(type.widthOf(text, TEXT.title)).toBeCloseTo(bold, 3);
    },
  );
});

it('a file that is not a font is a bug, and says so', () => {
  expect(() => readTypeface(new Uint8Array(64))).toThrow('The font has no cmap table.');
});
