import { type IStylesOptions, LineRuleType } from 'docx';
import { COLOUR, FONT, SIZE } from './theme.ts';

/** Styles of our own, beside those that every word processor has. */
export const STYLE = {
  subtitle: 'Subtitle',
  lead: 'Lead',
  note: 'Note',
  quote: 'Quote',
  point: 'ListBullet',
  fact: 'Fact',
  cell: 'TableText',
  rowHead: 'TableRowHead',
  columnHead: 'TableHead',
  footer: 'Footer',
} as const;

export type StyleId = (typeof STYLE)[keyof typeof STYLE];

/** From line to line, in 240ths of a line: some programs take it for a length where that is not said. */
const LINE = { line: 276, lineRule: LineRuleType.AUTO } as const;
const KEPT = { keepNext: true, keepLines: true } as const;

/** How each kind of paragraph looks, so that it can be changed for the whole document at once. */
export function stylesFor(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE.text, color: COLOUR.text, language: { value: language } },
        paragraph: { spacing: { after: 140, ...LINE } },
      },
      title: { run: { size: 52, bold: true, color: COLOUR.deep }, paragraph: spaced(0, 80) },
      heading1: { run: headed(34), paragraph: { ...KEPT, ...spaced(400, 140) } },
      heading2: { run: headed(27), paragraph: { ...KEPT, ...spaced(320, 120) } },
      heading3: { run: headed(23), paragraph: { ...KEPT, ...spaced(240, 100) } },
      caption: {
        run: { size: SIZE.table, bold: true, italics: false, color: COLOUR.text },
        paragraph: { ...KEPT, ...spaced(200, 80) },
      },
    },
    paragraphStyles: [
      own(STYLE.subtitle, 'Subtitle', { size: 30 }, 80),
      own(STYLE.lead, 'Lead', { size: SIZE.lead }, 180),
      own(STYLE.note, 'Note', { size: SIZE.note, color: COLOUR.quiet }, 140),
      {
        ...own(STYLE.quote, 'Quote', {}, 140),
        paragraph: { indent: { left: 284 }, ...spaced(0, 140), border: { left: QUOTE } },
      },
      own(STYLE.point, 'List Bullet', {}, 80),
      own(STYLE.fact, 'Fact', {}, 60),
      own(STYLE.cell, 'Table Text', { size: SIZE.table }, 0),
      own(STYLE.rowHead, 'Table Row Head', { size: SIZE.table, bold: true }, 0),
      own(STYLE.columnHead, 'Table Head', headed(SIZE.table), 0),
      own(STYLE.footer, 'footer', { size: SIZE.note, color: COLOUR.quiet }, 0),
    ],
  };
}

const QUOTE = { style: 'single', size: 18, space: 8, color: COLOUR.rule } as const;

function headed(size: number) {
  return { size, bold: true, color: COLOUR.deep };
}

function spaced(before: number, after: number) {
  return { spacing: { before, after, ...LINE } };
}

type Run = { readonly size?: number; readonly bold?: boolean; readonly color?: string };

function own(id: string, name: string, run: Run, after: number) {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: spaced(0, after) };
}
