import { runTool } from './run-tool.ts';

/** All the text of a file in the order it was drawn, with every run of white space as one space. */
export function textOf(file: string): string {
  return oneLine(runTool('pdftotext', '-enc', 'UTF-8', '-raw', file, '-'));
}

/** The text of each page. */
export function pageTexts(file: string): readonly string[] {
  return runTool('pdftotext', '-enc', 'UTF-8', '-raw', file, '-')
    .split('\f')
    .slice(0, -1)
    .map(oneLine);
}

/** The text as a screen reader meets it: only what is in the structure, in its order. */
export function spokenTextOf(file: string): string {
  const lines = runTool('pdfinfo', '-enc', 'UTF-8', '-struct-text', file).split('\n');
  const quoted = lines.flatMap((line) => /^ *"(.*)"$/u.exec(line)?.[1] ?? []);
  return oneLine(quoted.join('\n'));
}

/** Text without any white space, for words that had to be cut to fit. */
export function squeezed(text: string): string {
  return text.replace(/\s/gu, '');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** How often one text stands in another. */
export function countOf(part: string, whole: string): number {
  return whole.split(part).length - 1;
}
