import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { App } from '#app/App.tsx';
import { PracticeId } from '#domain/records/ids.ts';
import { type Review, reviewRecord } from '#domain/records/review.ts';
import { paths } from '#features/paths.ts';
import { reviewById } from '#storage/reviews.ts';
import { addWholeReview } from '#storage/whole-review.ts';
import { idOf } from '#tests/builders/ids.ts';
import { aReview } from '#tests/builders/records.ts';
import { cleanSlate } from '#tests/storage/clean-slate.ts';
import { changeInOtherTab } from '#tests/storage/other-tab.ts';
import '#ui/styles/main.scss';

const review = aReview();
const field = (label: string | RegExp) => page.getByLabelText(label);
const practice = (name: RegExp) => page.getByRole('checkbox', { name });
const shared = practice(/planned this review together with carers/u);

const elsewhere = (change: (stored: Review) => Partial<Review>): Promise<Review> =>
  changeInOtherTab(reviewRecord, review.id, change);

async function stored(): Promise<Review | undefined> {
  return (await reviewById(review.id)).records[0];
}

beforeEach(async () => {
  await cleanSlate();
  await addWholeReview({ review, sheets: [], reflections: [], actions: [] });
  window.location.hash = paths.plan(review.id);
  await render(<App />);
  await expect.element(field('Name of the service')).toHaveValue('Harbour View');
});

test('what is planned in another tab comes in as it happens, and is not written again', async () => {
  const last = await elsewhere(({ service }) => ({
    service: { ...service, organisation: 'Northshore', area: 'lothian' },
    meetsOn: '2026-05-06',
    sources: { [idOf.source('care-plans')]: { included: true, intended: 7 } },
    coProduction: [PracticeId.parse('carers-helped-plan')],
  }));
  await expect.element(field('Organisation')).toHaveValue('Northshore');
  await expect.element(field('Area')).toHaveValue('lothian');
  await expect.element(field('We meet to talk it through on')).toHaveValue('2026-05-06');
  await expect.element(field(/How many care plans/u)).toHaveValue('7');
  await expect.element(shared).toBeChecked();
  expect(await stored()).toEqual(last);
});

test('a name that is just being retyped is not put back, and other fields come in', async () => {
  await field('Name of the service').fill('');
  await elsewhere(({ service }) => ({
    service: { ...service, name: 'Harbour House' },
    coordinator: 'Team leader',
  }));
  await expect.element(field('Who coordinates the review?')).toHaveValue('Team leader');
  await expect.element(field('Name of the service')).toHaveValue('');
  await userEvent.keyboard('Rowan Team');
  await expect.poll(async () => (await stored())?.service.name).toBe('Rowan Team');
  await userEvent.tab();
  await expect.element(field('Name of the service')).toHaveValue('Rowan Team');
});

test('practices ticked in two tabs are all ticked', async () => {
  await shared.click();
  await expect.poll(async () => (await stored())?.coProduction).toHaveLength(1);
  await elsewhere(({ coProduction }) => ({
    coProduction: [...coProduction, PracticeId.parse('shared-lead')],
  }));
  await page.getByRole('checkbox', { name: 'Informal carers' }).click();
  await expect
    .poll(async () => (await stored())?.coProduction)
    .toEqual(['carers-helped-plan', 'shared-lead']);
  await expect.element(shared).toBeChecked();
  await expect.element(practice(/share the lead/u)).toBeChecked();
});
