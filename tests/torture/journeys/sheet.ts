import type { IndicatorId } from '#domain/records/ids.ts';
import type { Response } from '#domain/records/response.ts';
import type { Sheet } from '#domain/records/sheet.ts';
import { loadV1 } from '#tests/builders/instrument-v1.ts';
import { between, type Random, type Stroke, writing } from '../strokes.ts';
import type { Journey } from './journey.ts';

const { indicators } = loadV1();

/** A new sheet, typed from the first statement to the last with the keys that are made for it. */
export const sheetJourney: Journey = {
  name: 'a sheet',
  open: async (page, review) => {
    await page.goto(`${review}/gather/care-plans`);
    await page.getByRole('button', { name: /^Add /u }).click();
    await page.locator('input[type=radio]:focus').waitFor();
  },
  strokes: (random) => indicators.flatMap(({ id }) => statement(id, random)),
  typed: ({ sheets }, id) => {
    const record = sheets.find((sheet) => sheet.id === id);
    return record && { record, values: valuesOf(record) };
  },
};

/** A rating, often a second thought, often an example; then Enter to the next. */
function statement(id: IndicatorId, random: Random): readonly Stroke[] {
  const ratings = shuffled(['1', '2', '3', '4', '5', 'n'], random).slice(0, between(1, 3, random));
  const chosen = ratings.map((key): Stroke => {
    return { kind: 'type', key, field: `responses.${id}.rating`, value: choice(key) };
  });
  if (random() < 0.3) return [...chosen, { kind: 'press', key: 'Enter' }];
  return [
    ...chosen,
    { kind: 'press', key: 'e' },
    ...writing(`responses.${id}.example`, between(1, 40, random), random),
    { kind: 'press', key: 'ControlOrMeta+Enter' },
  ];
}

const choice = (key: string): string => (key === 'n' ? 'not-applicable' : key);

function valuesOf({ responses }: Sheet): Record<string, string> {
  const entries = Object.entries(responses).flatMap(([id, response]) => [
    [`responses.${id}.rating`, ratingIn(response)],
    [`responses.${id}.example`, response.example],
  ]);
  return Object.fromEntries(entries);
}

function ratingIn(response: Response): string {
  if (response.state === 'rated') return String(response.rating);
  return response.state === 'not-applicable' ? response.state : '';
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
