import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { disclose, type Finding, shownCounts, shownMean } from '#domain/scoring/disclosure.ts';
import { type Evidence, evidenceFrom } from '#domain/scoring/evidence.ts';
import { bandOf } from '#domain/instrument/instrument.ts';
import { progressBetween } from '#domain/scoring/progress-between.ts';
import { oneDecimal } from '#domain/scoring/rounding.ts';
import { type RatingsBehind, type Score, scoresFrom } from '#domain/scoring/score.ts';
import { type Counts, meanOfCounts, medianOfCounts, tally } from '#domain/scoring/tally.ts';
import { changeInWords } from '#domain/words/progress-words.ts';
import { idOf } from '#tests/builders/ids.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { responsesFrom } from '#tests/builders/ratings.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';
import { tablesIn } from '#tests/fixtures/markdown-tables.ts';

/** What a row says, by column. Working it out again gives the columns that are results. */
type Cells = Readonly<Record<string, string>>;

const v1 = loadV1();
const SOURCES = v1.sources.map(({ shortName }) => shortName);
const VIEWPOINTS = v1.viewpoints.map(({ name }) => name);

/** One for each kind of table in scoring.md, known by its columns. */
const WORK: Readonly<Record<string, (cells: Cells) => Cells>> = {
  'Ratings, Rated, Not applicable, Unanswered, Spread from 1 to 5, Mean, Median': (cells) => {
    const { rated, notApplicable, unanswered, counts } = tally(ratings(cells['Ratings']));
    return {
      Rated: String(rated),
      'Not applicable': String(notApplicable),
      Unanswered: String(unanswered),
      'Spread from 1 to 5': spread(counts),
      Mean: figure(meanOfCounts(counts)),
      Median: figure(medianOfCounts(counts)),
    };
  },

  [[...SOURCES, 'Score', 'Coverage', 'Ratings'].join(', ')]: (cells) => {
    const { mean, coverage, ratings: behind } = firstScore(evidenceOf(cells));
    return {
      Score: figure(mean),
      Coverage: `${coverage.counted} of ${coverage.of}`,
      Ratings: behindInWords(behind),
    };
  },

  [[...SOURCES, ...VIEWPOINTS].join(', ')]: (cells) =>
    Object.fromEntries(
      firstScore(evidenceOf(cells)).viewpoints.map(({ name, mean }) => [name, figure(mean)]),
    ),

  [[...VIEWPOINTS, 'Differ', 'Apart'].join(', ')]: (cells) => {
    const { difference } = firstScore(viewpointsAt(cells));
    return {
      Differ: difference === null ? 'no' : 'yes',
      Apart: figure(difference?.gap ?? null),
    };
  },

  'Score, Shown as, Band': ({ Score: exact }) => ({
    'Shown as': oneDecimal(Number(exact)),
    Band: bandOf(v1, Number(exact)).name,
  }),

  'Source, Last time, This time, Then, Now, Change': (cells) => {
    const { Source: source = '', 'Last time': then = '', 'This time': now = '' } = cells;
    return sidesInWords({ [source]: then }, { [source]: now });
  },

  'Care plans then, Care plans now, Service information then, Service information now, Staff then, Staff now, Then, Now, Change, Compared':
    (cells) => {
      const side = (when: string): Cells => ({
        'Care plans': cells[`Care plans ${when}`] ?? '',
        'Service information': cells[`Service information ${when}`] ?? '',
        'Staff and volunteers': cells[`Staff ${when}`] ?? '',
      });
      const { compared } = between(side('then'), side('now'));
      return { ...sidesInWords(side('then'), side('now')), Compared: String(compared.length) };
    },

  'People using then, Carers then, People using now, Carers now, Compared': (cells) => {
    const side = (when: string): Cells => ({
      'People using': fours(cells[`People using ${when}`]),
      Carers: fours(cells[`Carers ${when}`]),
    });
    const names = between(side('then'), side('now')).compared.map(({ shortName }) => shortName);
    return { Compared: names.join(', ') || '–' };
  },

  'Exactly, Shown as': ({ Exactly: exact = '' }) => {
    const [dividend, divisor = '1'] = exact.split(' ÷ ');
    return { 'Shown as': oneDecimal(Number(dividend) / Number(divisor)) };
  },

  'People using, Carers, Shown as': ({ 'People using': using, Carers: carers }) => {
    const { sources } = evidenceOf({ 'People using': fours(using), Carers: fours(carers) });
    const heard = sources.filter(({ viewpoint }) => viewpoint === 'lived-experience');
    const sheets = heard.map((source) => source.sheets).join(' and ');
    return { 'Shown as': `${heard.length === 1 ? 'one source' : 'two sources'}, ${sheets} sheets` };
  },

  'Source, Ratings, What is shown, Mean, Spread from 1 to 5': (cells) => {
    const kind = cells['Source'] === 'Documents' ? 'written' : 'views';
    const finding = disclose(kind, tally(ratings(cells['Ratings'])), []);
    const counts = shownCounts(finding);
    return {
      'What is shown': SHOWN[finding.shown],
      Mean: figure(shownMean(finding)),
      'Spread from 1 to 5': counts === null ? '–' : spread(counts),
    };
  },

  'One review, Another, Can they be told apart?': (cells) => {
    const [one, another] = ['One review', 'Another'].map((column) =>
      evidenceOf({ Assessments: '4 4', 'Staff and volunteers': cells[column] ?? '' }),
    );
    return { 'Can they be told apart?': isDeepStrictEqual(one, another) ? 'no' : 'yes' };
  },
};

const SHOWN: Readonly<Record<Finding['shown'], string>> = {
  all: 'everything',
  mean: 'the mean',
  none: 'examples only',
};

const tables = tablesIn('scoring.md');

describe('docs/scoring.md', () => {
  test('has an example for each part of the method, and no table that is not checked', () => {
    expect(tables.map(({ columns }) => columns.join(', '))).toEqual(Object.keys(WORK));
  });

  for (const { heading, columns, rows } of tables) {
    test.each(rows)(`${heading}: line $line`, ({ cells }) => {
      const work = WORK[columns.join(', ')];
      expect(cells).toMatchObject(work?.(cells) ?? {});
    });
  }
});

function ratings(cell = '') {
  return responsesFrom(cell.replaceAll('`', ''));
}

/** "9 sheets" as the ratings of nine people. */
function fours(cell = ''): string {
  return '4 '.repeat(Number.parseInt(cell, 10));
}

/** A review whose sheets say this about the first indicator, and nothing else. */
function evidenceOf(cells: Cells): Evidence {
  const sheets = v1.sources.flatMap(({ id, shortName }) =>
    onFirstIndicator(v1, id, (cells[shortName] ?? '').replaceAll('`', '')),
  );
  return evidenceFrom(v1, idOf.review(), sheets);
}

/** Two reviews that say this about the first indicator, side by side. */
function between(then: Cells, now: Cells) {
  const [last, today] = [then, now].map((cells) => ({
    instrument: v1,
    evidence: evidenceOf(cells),
  }));
  if (!last || !today) throw new Error('There are two');
  return progressBetween(last, today);
}

function sidesInWords(then: Cells, now: Cells): Cells {
  const [first] = between(then, now).indicators;
  if (first === undefined) throw new Error('The instrument has no indicator');
  return {
    Then: figure(first.sides?.last.mean ?? null),
    Now: figure(first.sides?.now.mean ?? null),
    Change: changeInWords(first.change),
  };
}

/** Evidence in which each viewpoint has exactly this figure. */
function viewpointsAt(cells: Cells): Evidence {
  const sources = evidenceOf({}).sources.map((source) => {
    const viewpoint = v1.viewpoints.find(({ id }) => id === source.viewpoint);
    const cell = cells[viewpoint?.name ?? ''] ?? '–';
    const finding: Finding =
      cell === '–'
        ? { shown: 'none', examples: [] }
        : { shown: 'mean', mean: Number(cell), examples: [] };
    return { ...source, findings: new Map(v1.indicators.map(({ id }) => [id, finding])) };
  });
  return { sources };
}

function firstScore(evidence: Evidence) {
  const [score] = scoresFrom(v1, evidence);
  if (score === undefined) throw new Error('The instrument has no indicator');
  return score;
}

function figure(value: Score['mean']): string {
  return value === null ? '–' : oneDecimal(value);
}

function spread(counts: Counts): string {
  return counts.join(' ');
}

function behindInWords({ known, andFewer }: RatingsBehind): string {
  return andFewer ? `${known} and a few more` : String(known);
}
