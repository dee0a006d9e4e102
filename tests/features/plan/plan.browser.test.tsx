import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { UNCHANGED } from '#domain/records/edits.ts';
import type { Review } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { database } from '#storage/database.ts';
import { reviewById } from '#storage/reviews.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { aReview } from '#tests/builders/records.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import '#ui/styles/main.scss';

beforeEach(async () => {
  await cleanSlate();
  const review = aReview();
  await addWholeReview({ review, sheets: [], reflections: [], actions: [] });
  window.location.hash = paths.plan(review.id);
  await render(<App />);
  await expect.element(field('Name of the service')).toHaveValue('Harbour View');
});

const field = (label: string | RegExp) => page.getByLabelText(label);

async function stored(): Promise<Review | undefined> {
  const { records } = await reviewById(aReview().id);
  return records[0];
}

test('only looking at the plan writes nothing', async () => {
  await userEvent.tab();
  expect(await database.reviews.get(aReview().id)).toEqual(aReview());
});

test('every change is stored as it is made', async () => {
  await field('Organisation').fill('Northshore');
  await field('Area').selectOptions('All of NHS Lothian');
  await field('Setting').selectOptions('Supported living or housing support');
  await field('Who coordinates the review?').fill('Senior support worker');
  await field('We meet to talk it through on').fill('2026-05-06');
  await field(/How many care plans/u).fill('7');
  await page.getByRole('checkbox', { name: 'Informal carers' }).click();
  await page.getByRole('checkbox', { name: /planned this review together with carers/u }).click();
  await expect.poll(stored).toMatchObject({
    service: { organisation: 'Northshore', area: 'lothian', setting: 'supported-living' },
    coordinator: 'Senior support worker',
    meetsOn: '2026-05-06',
    sources: {
      'care-plans': { included: true, intended: 7 },
      'informal-carers': { included: false, intended: 10 },
    },
    coProduction: ['carers-helped-plan'],
  });
});

test('what was filled in is there again, and can be taken back', async () => {
  await field('Area').selectOptions('Midlothian');
  await field('The review starts on').fill('2026-03-02');
  await expect.poll(async () => (await stored())?.startsOn).toBe('2026-03-02');
  window.location.hash = paths.home;
  await page.getByRole('link', { name: 'Harbour View' }).click();
  await page.getByRole('link', { name: 'Plan the review' }).first().click();
  await expect.element(field('Area')).toHaveValue('lothian/midlothian');
  await field('Area').selectOptions('Not said');
  await field('The review starts on').fill('');
  await expect.poll(async () => ({ ...(await stored()), ...UNCHANGED })).toEqual(aReview());
});

test('an emptied name is asked for, and the last one is kept', async () => {
  await field('Name of the service').fill('Harbour View North');
  await field('Name of the service').fill('');
  await expect.element(field('Name of the service')).toBeInvalid();
  await expect
    .element(field('Name of the service'))
    .toHaveAccessibleDescription('Error: Enter the name of your service');
  await field('Organisation').fill('Northshore');
  await expect
    .poll(async () => (await stored())?.service)
    .toMatchObject({
      name: 'Harbour View North',
      organisation: 'Northshore',
    });
});

test('a number that is none is said to be so, and the last one is kept', async () => {
  await field(/How many assessments/u).fill('5');
  await field(/How many assessments/u).fill('lots');
  await expect.element(field(/How many assessments/u)).toBeInvalid();
  await field('Organisation').fill('Northshore');
  await expect
    .poll(async () => (await stored())?.sources)
    .toEqual({ assessments: { included: true, intended: 5 } });
});

test('the time that reading takes goes with the plan', async () => {
  await expect.element(page.getByText('6 hours')).toBeVisible();
  await field(/How many care plans/u).fill('5');
  await expect.element(page.getByText('5 hours')).toBeVisible();
  for (const name of ['Assessments', 'Care plans', 'Service information']) {
    await page.getByRole('checkbox', { name }).click();
  }
  await expect.element(page.getByText(/At the recommended pace/u)).not.toBeInTheDocument();
});
