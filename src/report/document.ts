/**
 * What a document says, before anything is drawn: a title and a list of plain blocks. Each format
 * (PDF now, others beside it) has one renderer that turns the same blocks into a file.
 */
export type ReportDocument = {
  /** Shown large on the first page, and in the reader's title bar. */
  readonly title: string;
  /** Who the document is about, under the title. */
  readonly subtitle: string;
  /** A BCP 47 tag, such as `en-GB`. */
  readonly language: string;
  /** The day it was made, already worded for the reader. */
  readonly dated: string;
  /** One line at the foot of every page, beside the page number. */
  readonly footer: string;
  readonly blocks: readonly Block[];
};

export type Block =
  HeadingBlock | ParagraphBlock | ListBlock | FactsBlock | TableBlock | FigureBlock | QuotesBlock;

/** A section (1), a part of it (2) or a part of that (3). The document's title is none of these. */
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
};

export type ParagraphBlock = {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `lead` opens a section in larger type, `note` is small print; else `plain`. */
  readonly tone: 'plain' | 'lead' | 'note';
};

export type ListBlock = { readonly kind: 'list'; readonly items: readonly string[] };

/** Terms and what they are: service, dates, who took part. */
export type FactsBlock = {
  readonly kind: 'facts';
  readonly items: readonly { readonly term: string; readonly detail: string }[];
};

/** Examples in the words they were written in, each a line of its own. */
export type QuotesBlock = { readonly kind: 'quotes'; readonly items: readonly string[] };

export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Every row has one cell per column. The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
};

export type TableColumn = {
  readonly heading: string;
  readonly align: 'start' | 'end';
  /** The column's share of the width, relative to the other columns' shares. */
  readonly share: number;
};

export type FigureBlock = {
  readonly kind: 'figure';
  readonly caption: string;
  /** Says what the picture shows to somebody who cannot see it. */
  readonly alternative: string;
  readonly figure: DotFigure;
};

/** Rows of marks along one scale; every series has its own shape, so that colour is never needed. */
export type DotFigure = {
  readonly scale: {
    readonly from: number;
    readonly to: number;
    readonly fromLabel: string;
    readonly toLabel: string;
  };
  readonly series: readonly { readonly name: string; readonly mark: DotMark }[];
  /** One value per series; null where there is nothing to show. */
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
};

export type DotMark = 'circle' | 'square' | 'diamond' | 'triangle' | 'bar';
