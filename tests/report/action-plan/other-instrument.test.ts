import { expect, test } from 'vitest';
import { evidenceFrom } from '#domain/scoring/evidence.ts';
import { newReview } from '#domain/records/new-records.ts';
import { actionPlanDocument } from '#report/action-plan/action-plan-document.ts';
import { figuresCsv } from '#report/csv/figures.ts';
import { extendedInstrument } from '#tests/builders/extended-instrument.ts';
import { idOf } from '#tests/builders/ids.ts';
import { anAction, NOON } from '#tests/builders/records.ts';
import { onFirstIndicator } from '#tests/builders/sheets.ts';
import { smallInstrument } from '#tests/builders/small-instrument.ts';
import { TODAY } from './harbour-view.ts';
import { wordsOf } from './words-of.ts';

test.each([
  ['another instrument', smallInstrument()],
  ['an eleventh indicator and a seventh source', extendedInstrument()],
])('%s needs no other words than its own', (_, instrument) => {
  const review = newReview(instrument, 'Rowan Team', { id: idOf.review(), now: NOON });
  const sheets = instrument.sources.flatMap(({ id }) =>
    onFirstIndicator(instrument, id, '4 4 5 5 4'),
  );
  const actions = instrument.indicators.map(({ id }) => anAction(`About ${id}`, id));
  const open = { instrument, review, sheets, reflections: [], actions };
  const words = wordsOf(actionPlanDocument(open, TODAY));
  for (const { name } of instrument.indicators) expect(words).toContain(name.text);
  for (const { name } of [...instrument.sources, ...instrument.viewpoints, ...instrument.bands]) {
    expect(words).toContain(name);
  }
  for (const { what } of actions) expect(words).toContain(what);
  expect(words).toContain(instrument.credit);

  const csv = figuresCsv(instrument, evidenceFrom(instrument, review.id, sheets));
  const { indicators, sources, viewpoints } = instrument;
  const perIndicator = sources.length + viewpoints.length + 1;
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + indicators.length * perIndicator);
});
