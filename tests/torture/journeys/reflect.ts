import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { between, oneOf, writing } from '../strokes.ts';
import { empty, type Journey } from './journey.ts';

const { indicators } = loadV1();

/** What the team makes of one indicator. */
export const reflectJourney: Journey = {
  name: 'a reflection',
  open: async (page, review, random) => {
    await page.goto(`${review}/reflect/${oneOf(indicators, random).id}`);
    await empty(page, ['strengths', 'toDevelop']);
  },
  strokes: (random) =>
    ['strengths', 'toDevelop'].flatMap((field) => [
      { kind: 'go', field },
      ...writing(field, between(20, 120, random), random),
    ]),
  typed: ({ reflections }, id) => {
    const record = reflections.find(({ indicatorId }) => indicatorId === id);
    if (record === undefined) return undefined;
    const { strengths, toDevelop } = record;
    return { record, values: { strengths, toDevelop } };
  },
};
