import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { legible } from './legible-text.ts';
import { STYLE } from './styles.ts';
import { COLUMN } from './theme.ts';

/** The line at the foot of every page, with the page's number at its end. */
export function pageFooter(text: string): Footer {
  const page = ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: COLUMN }],
        children: [new TextRun(legible(text)), new TextRun({ children: page })],
      }),
    ],
  });
}
