import type { Choice, Guidance, PaperSheet, Question } from '#report/paper/paper-sheet.ts';
import { type Content, element, lines, type Markup } from '../markup.ts';

const LINES = 3;

/** One copy of a sheet. Its code is at its head, and on paper at the foot of each page. */
export function copyMarkup(sheet: PaperSheet, code: string): Markup {
  const id = `sheet-${code}`;
  const name = `Sheet ${code}`;
  return element(
    'article',
    { class: 'sheet', 'aria-labelledby': `${id}-code ${id}` },
    '\n',
    element(
      'div',
      { class: 'body' },
      lines([
        element(
          'div',
          { class: 'first' },
          element('p', { class: 'lead' }, sheet.service),
          element('p', { class: 'code', id: `${id}-code` }, name),
        ),
        element('h2', { id }, sheet.title),
        element('p', { class: 'lead' }, sheet.purpose),
        ...sheet.guidance.flatMap(guidanceMarkup),
        ...sheet.questions.map((question) => questionMarkup(question, sheet)),
        element('p', { class: 'end' }, sheet.thanks),
        element('p', { class: 'note' }, sheet.credit),
      ]),
    ),
    '\n',
    element('p', { class: 'foot', 'aria-hidden': 'true' }, name),
    '\n',
  );
}

function guidanceMarkup({ heading, points }: Guidance): readonly Markup[] {
  return [element('h3', {}, heading), listMarkup(points)];
}

function questionMarkup({ number, statement, prompts }: Question, sheet: PaperSheet): Markup {
  const numbered = [element('span', { class: 'number' }, `${number}. `), statement];
  return element(
    'div',
    { class: 'question' },
    element('h3', {}, numbered),
    prompts.length > 0 ? listMarkup(prompts) : [],
    element('ul', { class: 'boxes', role: 'list' }, sheet.choices.map(choiceMarkup)),
    element('p', {}, sheet.room),
    Array.from({ length: LINES }, () => element('span', { class: 'line' })),
  );
}

function choiceMarkup({ figure, words }: Choice): Markup {
  const box = element('span', { class: 'box' });
  const under: Content = words === '' ? [] : element('span', { class: 'words' }, words);
  return element('li', {}, box, figure === '' ? [] : [element('b', {}, figure), ' '], under);
}

function listMarkup(points: readonly string[]): Markup {
  return element(
    'ul',
    {},
    points.map((point) => element('li', {}, point)),
  );
}
