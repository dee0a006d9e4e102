import type { SheetCode } from '#domain/paper/sheet-code.ts';

/**
 * A sheet to be printed and filled in by hand. It is not a list of blocks as a document is: every
 * copy says the same but for its code, each question stays whole, and what matters most is empty.
 */
export type PaperSheet = {
  /** Who or what the sheet is for: the name of its source. */
  readonly title: string;
  readonly service: string;
  /** A BCP 47 tag, such as `en-GB`. */
  readonly language: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  /** What to know before beginning, and how to fill it in. */
  readonly guidance: readonly Guidance[];
  readonly questions: readonly Question[];
  /** The boxes to tick, the same for every question. */
  readonly choices: readonly Choice[];
  /** Said above the lines under every question. */
  readonly room: string;
  /** The lines that fill a page which would else be empty. */
  readonly moreRoom: Guidance;
  /** What to do when all is filled in, and whose words these are. */
  readonly thanks: string;
  readonly credit: string;
};

export type Guidance = { readonly heading: string; readonly points: readonly string[] };

export type Question = {
  readonly number: number;
  readonly statement: string;
  readonly prompts: readonly string[];
};

/** A box: the figure beside it and the words under it. Either may be empty, but not both. */
export type Choice = { readonly figure: string; readonly words: string };

/** `large` is for people who need larger print: 16 point and more throughout. */
export type PrintSize = 'normal' | 'large';

/** What one file holds: a copy of the sheet for each code. */
export type PrintedSheets = {
  readonly sheet: PaperSheet;
  readonly size: PrintSize;
  readonly codes: readonly SheetCode[];
};

/** What a file of sheets is called, where only one line says it. */
export function nameOf({ title, service }: PaperSheet): string {
  return service.trim() === '' ? title : `${title}, ${service}`;
}

/** Everything that a sheet says, as a printer needs to have characters for it. */
export function wordsOf(sheet: PaperSheet): readonly string[] {
  return [
    sheet.title,
    sheet.service,
    sheet.purpose,
    ...[...sheet.guidance, sheet.moreRoom].flatMap(({ heading, points }) => [heading, ...points]),
    ...sheet.questions.flatMap(({ statement, prompts }) => [statement, ...prompts]),
    ...sheet.choices.flatMap(({ figure, words }) => [figure, words]),
    sheet.room,
    sheet.thanks,
    sheet.credit,
  ];
}
