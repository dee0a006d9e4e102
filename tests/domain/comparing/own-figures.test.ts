import { expect, test } from 'vitest';
import { actionClass } from '#domain/comparing/classes.ts';
import { cellsOf } from '#domain/comparing/cells.ts';
import { ownFigures } from '#domain/comparing/own-figures.ts';
import { type ContributedFinding, Contribution } from '#domain/contribution/contribution.ts';
import { makeContribution } from '#domain/contribution/make-contribution.ts';
import { evidenceFrom, findingOf } from '#domain/scoring/evidence.ts';
import { scoresFrom } from '#domain/scoring/score.ts';
import { shownMean } from '#domain/scoring/disclosure.ts';
import { anySheets } from '#tests/builders/arbitraries.ts';
import { choices } from '#tests/builders/contributions.ts';
import { forAll } from '#tests/builders/for-all.ts';
import { aReview } from '#tests/builders/records.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const small = smallInstrument();
const cells = cellsOf(small);

test('a cell for each mean, pools included, and for each thing that is counted', () => {
  const on = (kind: string, ...of: readonly string[]) => of.map((each) => `${kind} ${each}`);
  const sources = ['diaries', 'visitors', 'neighbours'];
  expect(cells.map(({ id }) => id)).toEqual([
    ...on(
      'mean',
      ...[...sources, 'everyone'].flatMap((source) => [`water/${source}`, `light/${source}`]),
    ),
    ...on('score', 'water', 'light'),
    ...on('coverage', ...sources),
    ...on('parting', 'water', 'light'),
    ...on('action', 'water', 'light'),
  ]);
});

test('what is compared is what the service itself sees, to one decimal where only that is sent', () => {
  const figuresOf = ownFigures(cells);
  forAll(anySheets(small), (sheets) => {
    const review = aReview();
    const open = { instrument: small, review, sheets: [...sheets], reflections: [], actions: [] };
    const evidence = evidenceFrom(small, review.id, sheets);
    const scores = scoresFrom(small, evidence);
    const expected = cells.map((cell) => {
      if (cell.kind === 'coverage' || cell.kind === 'action') return undefined;
      const own = scores.find(({ indicator }) => indicator.id === cell.indicator);
      if (cell.kind === 'score') return own?.mean ?? null;
      if (cell.kind === 'parting') {
        const heard = own?.viewpoints.filter(({ mean }) => mean !== null).length ?? 0;
        // Where a mean has been rounded, a gap of just about a point can go either way.
        const isClose = Math.abs((own?.difference?.gap ?? 0) - 1) < 0.11;
        return heard < 2 ? null : isClose ? undefined : Number(own?.difference != null);
      }
      const source = evidence.sources.find(({ id }) => id === cell.source);
      return source === undefined ? null : shownMean(findingOf(source, cell.indicator));
    });
    const figures = figuresOf(makeContribution(open, choices()));
    for (const [at, value] of expected.entries()) {
      if (value === null) expect(figures[at]).toBeNaN();
      else if (value !== undefined)
        expect(Math.abs((figures[at] ?? 0) - value)).toBeLessThan(0.0501);
    }
  });
});

test('a source is there by itself or in a pool, where anything of it may be shown', () => {
  const covered = (findings: object) => {
    const open = { instrument: small, review: aReview(), sheets: [], reflections: [], actions: [] };
    const contribution = Contribution.parse({ ...makeContribution(open, choices()), findings });
    const figures = ownFigures(cells)(contribution);
    return cells.flatMap(({ kind }, at) => (kind === 'coverage' ? figures[at] : []));
  };
  const rated: ContributedFinding = { shown: 'mean', mean: 3 };
  const blank: ContributedFinding = {
    shown: 'all',
    counts: [0, 0, 0, 0, 0],
    notApplicable: 2,
    unanswered: 1,
  };
  expect(covered({})).toEqual([0, 0, 0]);
  expect(covered({ diaries: { water: rated }, visitors: { light: blank } })).toEqual([1, 0, 0]);
  expect(covered({ everyone: { light: rated } })).toEqual([0, 1, 1]);
});

test.each([
  [undefined, 0],
  [{ 'not-started': 0, 'under-way': 0, done: 0, stopped: 0 }, 0],
  [{ 'not-started': 0, 'under-way': 0, done: 0, stopped: 2 }, 1],
  [{ 'not-started': 3, 'under-way': 0, done: 0, stopped: 0 }, 1],
  [{ 'not-started': 3, 'under-way': 1, done: 0, stopped: 0 }, 2],
  [{ 'not-started': 3, 'under-way': 1, done: 1, stopped: 1 }, 3],
])('a service with actions %j is in class %d', (actions, expected) => {
  expect(actionClass(actions)).toBe(expected);
});
