import { paperSheets } from './paper-sheets.ts';

/** One expected line of figures.csv; null where the cell must be empty. */
export type ExpectedFigure = Readonly<Record<string, string | number | null>>;

const VIEWPOINT: Readonly<Record<string, string>> = {
  assessments: 'written',
  'care-plans': 'written',
  'service-information': 'written',
  'people-providing': 'providing',
  'people-using': 'lived-experience',
  'informal-carers': 'lived-experience',
};

const mean = (figures: readonly number[]): number =>
  figures.reduce((total, figure) => total + figure, 0) / figures.length;

function median(figures: readonly number[]): number {
  const ordered = figures.toSorted((a, b) => a - b);
  const middle = ordered.length / 2;
  const pair = [ordered[Math.ceil(middle) - 1], ordered[Math.floor(middle)]];
  return mean(pair.map(Number));
}

/**
 * The figures worked out from the paper by hand, as it were: nothing of the app is used. Every
 * source has at least five ratings of every indicator here, so everything may be shown.
 */
export function expectedFigures(): readonly ExpectedFigure[] {
  return Array.from({ length: 10 }, (_, index) => figuresFor(index)).flat();
}

function figuresFor(index: number): readonly ExpectedFigure[] {
  const sources = paperSheets().map(({ source, sheets }) => {
    const marks = sheets.map((sheet) => sheet[index]?.rating ?? '');
    return { source, marks, ratings: marks.filter((mark) => /^[1-5]$/u.test(mark)).map(Number) };
  });
  const line = (level: string, name: string, group: typeof sources, rest: ExpectedFigure) => {
    const marks = group.flatMap((source) => source.marks);
    const count = (wanted: string): number => marks.filter((mark) => mark === wanted).length;
    return {
      indicator: index + 1,
      level,
      name,
      sheets: marks.length,
      rated: group.flatMap((source) => source.ratings).length,
      not_applicable: count('NA'),
      unanswered: count(''),
      ...Object.fromEntries([1, 2, 3, 4, 5].map((mark) => [`count_${mark}`, count(`${mark}`)])),
      mean: mean(group.map((source) => mean(source.ratings))),
      shown: 'all',
      coverage: `${group.length}/${group.length}`,
      ...rest,
    };
  };
  return [
    ...sources.map((source) =>
      line('source', source.source, [source], { median: median(source.ratings) }),
    ),
    ...['written', 'providing', 'lived-experience'].map((viewpoint) => {
      const group = sources.filter(({ source }) => VIEWPOINT[source] === viewpoint);
      return line('viewpoint', viewpoint, group, { median: null });
    }),
    line('indicator', 'score', sources, { median: null }),
  ];
}
