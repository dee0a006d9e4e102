import type { Instrument } from '#domain/instrument/instrument.ts';
import { ACTION_STATUSES } from '#domain/records/action.ts';

/** Every filled cell of every table on the screen: "caption / row / column" and what stands in it. */
export function cellsOnScreen(): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const table of document.querySelectorAll('table')) {
    const caption = wordsOf(table.caption);
    const columns = [...table.querySelectorAll('thead th')].map(wordsOf);
    for (const row of table.querySelectorAll('tbody tr')) {
      const [name, ...own] = [...row.children].map(wordsOf);
      own.forEach((words, index) => {
        if (words !== '') cells.set(`${caption} / ${name} / ${columns[index + 1]}`, words);
      });
    }
  }
  return cells;
}

function wordsOf(element: Element | null): string {
  return element?.textContent.trim() ?? '';
}

/** The place and the value of everything in some data: `service/area`, null. */
export function leavesOf(data: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof data !== 'object' || data === null) return [[path, data]];
  return Object.entries(data).flatMap(([name, part]) =>
    leavesOf(part, path === '' ? name : `${path}/${name}`),
  );
}

const ABOUT: Readonly<Record<string, string>> = {
  kind: 'What is said about the file / Kind of file',
  format: 'What is said about the file / Format',
  id: 'What is said about the file / Number of this contribution',
  edition: 'What is said about the file / Edition',
  seal: 'What is said about the file / Seal',
  'instrument/id': 'What is said about the file / Instrument',
  'instrument/version': 'What is said about the file / Version',
  follows: 'What is said about the service / Follows contribution',
  quarter: 'What is said about the service / Quarter',
  programme: 'What is said about the service / Programme',
  'service/area': 'What is said about the service / Area',
  'service/sector': 'What is said about the service / Sector',
  'service/setting': 'What is said about the service / Setting',
  'service/size': 'What is said about the service / Size',
};

const FIGURES: Readonly<Record<string, string>> = {
  notApplicable: 'N/A',
  unanswered: 'Blank',
  mean: 'Mean',
};

/** The cell in which something in the file stands on the screen; null where it has none of its own. */
export function cellFor(path: string, instrument: Instrument): string | null {
  const about = ABOUT[path];
  if (about !== undefined) return `${about} / In the file`;
  const [part, first = '', second = '', figure = '', nth] = path.split('/');
  if (part === 'actions') {
    const status = ACTION_STATUSES.find(({ id }) => id === second)?.name;
    return `How many actions there are / ${indicatorName(instrument, first)} / ${status}`;
  }
  // That it is a mean, or counts, shows by where the figures stand.
  if (figure === 'shown') return null;
  const source = [...instrument.sources, ...instrument.pools].find(({ id }) => id === first);
  const column = figure === 'counts' ? `Rated ${Number(nth) + 1}` : FIGURES[figure];
  return `${indicatorName(instrument, second)} / ${source?.shortName} / ${column}`;
}

function indicatorName({ indicators }: Instrument, id: string): string | undefined {
  return indicators.find((indicator) => indicator.id === id)?.name.text;
}
