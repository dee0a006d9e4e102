import { expect, test } from 'vitest';
import { cellsOf } from '#domain/comparing/cells.ts';
import { EVERYONE } from '#domain/comparing/filters.ts';
import { changesOf } from '#domain/comparing/make-changes.ts';
import { pictureOf } from '#domain/comparing/make-picture.ts';
import type { ChangesPicture, Picture } from '#domain/comparing/picture.ts';
import { bothGates, roundedChanges, roundedPicture } from '#domain/comparing/publish.ts';
import { withContributions } from '#tests/builders/compared.ts';
import { newDisclosure } from '#domain/comparing/stored-disclosure.ts';
import { tableOf } from '#domain/comparing/table.ts';
import { aYearLater, country } from '#tests/builders/country.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';

const small = smallInstrument();
const cells = cellsOf(small);

function publicationOf(services: number, seed: number) {
  const first = country(small, services, seed);
  const all = [...first, ...aYearLater(small, first.slice(0, services / 2))];
  const none = { instrument: small.id, cells, services: new Map(), withdrawn: new Set<never>() };
  const { comparison } = withContributions(none, all);
  const { roll, see, publish } = newDisclosure();
  const table = tableOf(comparison, roll);
  const gate = bothGates(see, publish);
  const pictures = [EVERYONE, { sector: ['nhs'] }].map((filter) =>
    roundedPicture(pictureOf(gate, cells, table, filter)),
  );
  return { pictures, changes: changesOf(gate, cells, table, EVERYONE).map(roundedChanges) };
}

test.each([24, 61, 150])(
  'every number of %d published services is rounded, of ten at least',
  (n) => {
    const { pictures, changes } = publicationOf(n, n);
    const counts = [...pictures.flatMap(countsIn), ...changes.flatMap(changeCounts)];
    expect(counts.length).toBeGreaterThan(20);
    for (const count of counts) expect([count >= 10, count % 5]).toEqual([true, 0]);
    expect(pictures[0]?.services).toBe(Math.round(n / 5) * 5);
  },
);

test('means go to one decimal, and a group’s score is the mean of them', () => {
  for (const { indicators } of publicationOf(90, 2).pictures) {
    for (const { sources, score } of indicators) {
      const means = sources.flatMap(({ figure }) => (figure.shown === 'some' ? figure.mean : []));
      for (const mean of [...means, score.mean ?? 1]) expect(mean).toBe(Number(mean.toFixed(1)));
      const [least, most] = [Math.min(...means), Math.max(...means)];
      if (score.mean !== null) expect(score.mean >= least && score.mean <= most).toBe(true);
    }
  }
});

function countsIn({ indicators, coverage }: Picture): readonly number[] {
  const spreads = [
    ...indicators.flatMap(({ spread, parting, action }) => [spread, parting, action]),
    ...coverage.map(({ services }) => services),
  ];
  const means = indicators.flatMap(({ sources }) => sources.map(({ figure }) => figure));
  return [
    ...means.flatMap((it) => (it.shown === 'some' ? it.n : [])),
    ...spreads.flatMap((it) => (it.shown === 'some' ? [it.n, ...it.bins.map(({ n }) => n)] : [])),
  ];
}

function changeCounts({ indicators }: ChangesPicture): readonly number[] {
  return indicators.flatMap(({ sources }) =>
    sources.flatMap(({ change }) => (change.shown === 'some' ? change.n : [])),
  );
}
